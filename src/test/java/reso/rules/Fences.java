package reso.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import reso.rule.Rule;

/**
 * The fenced blocks of a page or a fixture, under the headings they stand under. A fence may be of any length from three
 * backticks on, so that drafts may hold fences of their own.
 */
final class Fences {

    /** One fenced block: the words after the backticks, and the lines between. */
    record Fence(String info, String content) {

        boolean is(String kind) {
            return info.equals(kind) || info.startsWith(kind + " ");
        }

        /** The language that {@code reso lang=fr} names. */
        String language() {
            return info.replaceFirst("^.*lang=", "").strip();
        }
    }

    /** What stands under one second-level heading. */
    record Section(String heading, String prose, List<Fence> fences) {

        Optional<Fence> fence(String kind) {
            return fences.stream().filter(fence -> fence.is(kind)).findFirst();
        }

        List<Fence> all(String kind) {
            return fences.stream().filter(fence -> fence.is(kind)).toList();
        }
    }

    /** Stands in a fence for the carriage return that some files have before a line's end, which no editor would keep there. */
    static final String CARRIAGE_RETURN = "␍";

    private Fences() {}

    /** Pages and fixtures have one name on the class path, so they are read from their folders. */
    static String page(Rule rule) {
        return read(Path.of("src/main/resources" + rule.info().page()));
    }

    static Path fixtureFile(Rule rule) {
        return Path.of("src/test/resources" + rule.info().page());
    }

    static String fixture(Rule rule) {
        return read(fixtureFile(rule));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("no file " + file, e);
        }
    }

    static List<Section> sections(String markdown) {
        List<Section> sections = new ArrayList<>();
        String heading = "";
        StringBuilder prose = new StringBuilder();
        List<Fence> fences = new ArrayList<>();
        List<String> lines = markdown.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith("## ")) {
                sections.add(new Section(heading, prose.toString(), List.copyOf(fences)));
                heading = line.substring(3).strip();
                prose.setLength(0);
                fences.clear();
            } else if (line.startsWith("```")) {
                String ticks = line.substring(0, line.length() - line.replaceFirst("^`+", "").length());
                int end = i + 1;
                while (!lines.get(end).equals(ticks)) {
                    end++;
                }
                fences.add(new Fence(line.substring(ticks.length()).strip(), String.join("\n", lines.subList(i + 1, end)).replace(CARRIAGE_RETURN, "\r")));
                i = end;
            } else {
                prose.append(line).append('\n');
            }
        }
        sections.add(new Section(heading, prose.toString(), List.copyOf(fences)));
        return sections.subList(1, sections.size());
    }
}
