package reso.report;

import reso.finding.Severity;

/** The colours of text for people, or none of them. */
public enum Palette {
    PLAIN, COLOURED;

    private static final String END = "\u001b[0m";

    String strong(String words) {
        return dressed("1", words);
    }

    String faint(String words) {
        return dressed("2", words);
    }

    String severity(Severity severity, String words) {
        return dressed(switch (severity) {
            case ERROR -> "1;31";
            case WARNING -> "1;33";
            case NOTE -> "1;36";
        }, words);
    }

    private String dressed(String style, String words) {
        return this == PLAIN ? words : "\u001b[" + style + "m" + words + END;
    }
}
