package reso;

import java.util.List;
import java.util.SplittableRandom;

/** What scanners, converters and hasty hands do to a draft, from a seed. No damage adds or takes a letter or a digit. */
public final class Damage {
    private final SplittableRandom random;

    public Damage(long seed) {
        this.random = new SplittableRandom(seed);
    }

    public String of(String draft) {
        String damaged = draft;
        int times = 1 + random.nextInt(4);
        for (int i = 0; i < times; i++) {
            damaged = once(damaged);
        }
        return damaged;
    }

    private String once(String draft) {
        return switch (random.nextInt(12)) {
            case 0 -> draft.replace("*", "");
            case 1 -> draft.replace("\n", "\r\n");
            case 2 -> draft.replace('\u00A0', ' ').replace('’', '\'');
            case 3 -> at(draft, "\n\n\n\n");
            case 4 -> at(draft, " ");
            case 5 -> at(draft, pick("*", "**", "_", "<", "[", "`", ">", "|", "&", "\\", "---\n", "<!-- ", "\u00AD", "\u200E", "\uFEFF"));
            case 6 -> wrapped(draft);
            case 7 -> draft.replace("\n\n", "\n");
            case 8 -> java.text.Normalizer.normalize(draft, java.text.Normalizer.Form.NFD);
            case 9 -> draft.replaceAll("(?m)^(\\d+)\\. ", "$1\\\\. ");
            case 10 -> draft.replace(";", pick(",", "", ".", ":"));
            default -> linesSwapped(draft);
        };
    }

    private String pick(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private String at(String draft, String inserted) {
        int place = random.nextInt(draft.length() + 1);
        boolean splitsPair = place > 0 && place < draft.length() && Character.isLowSurrogate(draft.charAt(place));
        return splitsPair ? draft : draft.substring(0, place) + inserted + draft.substring(place);
    }

    private String wrapped(String draft) {
        int width = 40 + random.nextInt(60);
        StringBuilder out = new StringBuilder();
        int column = 0;
        for (char c : draft.toCharArray()) {
            boolean breaks = c == ' ' && column >= width;
            out.append(breaks ? '\n' : c);
            column = breaks || c == '\n' ? 0 : column + 1;
        }
        return out.toString();
    }

    private String linesSwapped(String draft) {
        String[] lines = draft.split("\n", -1);
        int a = random.nextInt(lines.length);
        int b = random.nextInt(lines.length);
        List<String> swapped = new java.util.ArrayList<>(List.of(lines));
        java.util.Collections.swap(swapped, a, b);
        return String.join("\n", swapped);
    }
}
