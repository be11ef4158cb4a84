package reso.parse;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import reso.language.CitationWords;
import reso.language.Folded;
import reso.language.Language;
import reso.language.Ordinals;

/**
 * A masthead whose lines were pasted as one. What has a form of its own (symbol, session, agenda item, names of the
 * organization and its organs) is parted from what stands beside it; the title is what is left over.
 */
final class RunTogetherHead {
    private static final int LONGEST_PIECE = 90;
    /** What may stand between the number of a session and its word: «Seventy-second regular session». */
    private static final int FARTHEST_WORD = 12;

    private enum Piece {
        SYMBOL, SESSION, AGENDA_ITEM, NAME
    }

    private final String text;
    private final Language language;
    private final MastheadRoles roles;
    private final Set<Piece> found = EnumSet.noneOf(Piece.class);
    private final List<Integer> starts = new ArrayList<>();

    private RunTogetherHead(String text, Language language) {
        this.text = text;
        this.language = language;
        this.roles = new MastheadRoles(language);
    }

    /** Where lines begin in the words of a masthead, the first of them not told. */
    static List<Integer> starts(String head, Language language) {
        RunTogetherHead reader = new RunTogetherHead(head, language);
        reader.read();
        return reader.starts;
    }

    private void read() {
        boolean between = true;
        for (int i = 0; i < text.length(); i++) {
            int end = mayStart(i, between) ? pieceEnd(i, between) : -1;
            if (end > 0) {
                starts.add(i);
                starts.add(end);
                i = end - 1;
                between = true;
            } else if (!Character.isWhitespace(text.charAt(i))) {
                between = false;
            }
        }
    }

    private boolean mayStart(int i, boolean between) {
        boolean edge = i == 0 || between || Character.isWhitespace(text.charAt(i - 1)) || !language.hasWordSpaces();
        return edge && Character.isLetterOrDigit(text.charAt(i)) && !Character.isLowerCase(text.charAt(i));
    }

    /** Names of bodies stand in titles too; they are lines only where nothing but lines stands before them. */
    private int pieceEnd(int i, boolean between) {
        for (Piece piece : Piece.values()) {
            boolean may = piece == Piece.NAME ? between : !found.contains(piece);
            int end = may ? end(piece, i) : -1;
            if (end > 0) {
                found.add(piece);
                return end;
            }
        }
        return -1;
    }

    private int end(Piece piece, int i) {
        String near = text.substring(i, Math.min(text.length(), i + LONGEST_PIECE));
        int length = switch (piece) {
            case SYMBOL -> MastheadParser.symbolLength(near);
            case SESSION -> sessionLength(near);
            case AGENDA_ITEM -> language.mastheadWords().agendaItemLength(near);
            case NAME -> nameLength(near);
        };
        return length > 0 ? i + length : -1;
    }

    private int sessionLength(String near) {
        Folded folded = Folded.of(near);
        Optional<Ordinals.Ordinal> number = language.ordinals().find(folded.text());
        for (String word : roles.of("session")) {
            int at = folded.text().indexOf(word);
            boolean before = at == 0 && number.filter(ordinal -> ordinal.start() <= word.length() + 1).isPresent();
            boolean after = at > 0 && number.filter(ordinal -> isFirst(folded.text(), ordinal) && ordinal.end() <= at && at - ordinal.end() <= FARTHEST_WORD).isPresent();
            if (before || after) {
                return folded.originEnd(before ? number.get().end() : at + word.length());
            }
        }
        return -1;
    }

    /** A sign may stand before the number: «第七十二届会议». */
    private boolean isFirst(String folded, Ordinals.Ordinal ordinal) {
        return ordinal.start() == 0 || !language.hasWordSpaces() && ordinal.start() == 1 && Character.isIdeographic(folded.codePointAt(0));
    }

    private int nameLength(String near) {
        Folded folded = Folded.of(near);
        int organization = roles.of("organization").stream().filter(folded.text()::startsWith).mapToInt(String::length).max().orElse(0);
        int organ = language.citationWords().at(folded.text(), 0, CitationWords.Role.ORGAN).map(CitationWords.Word::end).orElse(0);
        int end = Math.max(organization, organ);
        return end == 0 ? -1 : folded.originEnd(end);
    }
}
