package reso.citation;

import reso.language.Numerals;

/** A place in an upper-case text that moves on over what it recognizes and stays where it does not. */
final class Cursor {
    private static final int MOST_DIGITS = 6;
    private final String text;
    private int at;

    Cursor(String text) {
        this.text = text;
    }

    boolean atEnd() {
        return at >= text.length();
    }

    /** A number of at most six digits, or -1. */
    int number() {
        int start = at;
        int value = 0;
        while (at < text.length() && at - start < MOST_DIGITS && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            value = value * 10 + text.charAt(at++) - '0';
        }
        return at == start ? -1 : value;
    }

    boolean skip(String expected) {
        boolean found = text.startsWith(expected, at);
        at += found ? expected.length() : 0;
        return found;
    }

    void skipSpace() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
    }

    /** Roman numerals, or -1. */
    int roman() {
        int start = at;
        while (at < text.length() && "IVXLCDM".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        int value = Numerals.romanValue(text.substring(start, at));
        at = value < 0 ? start : at;
        return value;
    }

    /** A letter, or a range of letters {@code A-C}, with or without a space before it; else nothing. */
    String part() {
        int start = at;
        skipSpace();
        if (at < text.length() && isLetter(at)) {
            int end = at + 2 < text.length() && text.charAt(at + 1) == '-' && isLetter(at + 2) ? at + 3 : at + 1;
            if (end == text.length() || !isLetter(end)) {
                String part = text.substring(at, end);
                at = end;
                return part;
            }
        }
        at = start;
        return "";
    }

    private boolean isLetter(int index) {
        return text.charAt(index) >= 'A' && text.charAt(index) <= 'Z';
    }
}
