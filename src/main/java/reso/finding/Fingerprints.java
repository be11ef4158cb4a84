package reso.finding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import reso.text.LineIndex;
import reso.text.SourceText;

/**
 * Marks by which findings are known again after a draft has changed elsewhere: made of the rule, the letters of the paragraph it is about,
 * and which of several alike it is. Lines that move, numbers that change and spaces do not change them.
 */
public final class Fingerprints {
    private static final int BYTES = 16;

    private final SourceText source;
    private final LineIndex lines;
    private final int[] paragraphs;
    private final Map<Integer, String> letters = new HashMap<>();
    private final Map<String, Integer> seen = new HashMap<>();

    private Fingerprints(SourceText source) {
        this.source = source;
        this.lines = source.lines();
        this.paragraphs = paragraphs();
    }

    /** One mark for each finding, in their order; no two are the same. */
    public static List<String> of(SourceText source, List<Finding> findings) {
        if (findings.isEmpty()) {
            return List.of();
        }
        Fingerprints marks = new Fingerprints(source);
        List<String> all = new ArrayList<>(findings.size());
        findings.forEach(finding -> all.add(marks.mark(finding)));
        return all;
    }

    private String mark(Finding finding) {
        String alike = finding.rule().code() + "\n" + letters(finding);
        return hash(alike + "\n" + seen.merge(alike, 1, Integer::sum));
    }

    /** The letters between the blank lines around the place, shortened; none for what is said of the draft as a whole. */
    private String letters(Finding finding) {
        if (finding.address().isEmpty() && finding.span().isEmpty()) {
            return "";
        }
        int paragraph = paragraphs[lines.lineAt(finding.span().start())];
        return letters.computeIfAbsent(paragraph, first -> hash(letters(text(first))));
    }

    /** For each line the first line of its paragraph; a blank line has its own. */
    private int[] paragraphs() {
        int[] first = new int[lines.count() + 1];
        for (int line = 1; line < first.length; line++) {
            first[line] = line > 1 && !isBlank(line) && !isBlank(line - 1) ? first[line - 1] : line;
        }
        return first;
    }

    private String text(int firstLine) {
        int last = firstLine;
        while (last < lines.count() && paragraphs[last + 1] == firstLine) {
            last++;
        }
        return source.content().substring(lines.start(firstLine), lines.end(last));
    }

    private boolean isBlank(int line) {
        for (int i = lines.start(line); i < lines.end(line); i++) {
            if (!Character.isWhitespace(source.content().charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        text.codePoints().filter(Character::isLetter).forEach(letters::appendCodePoint);
        return letters.toString().toLowerCase(Locale.ROOT);
    }

    /** The first half of the SHA-256 of {@code words}, in hexadecimal digits. */
    public static String hash(String words) {
        try {
            byte[] whole = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(whole, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
