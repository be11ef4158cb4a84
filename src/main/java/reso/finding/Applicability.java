package reso.finding;

import java.util.Locale;

/** Whether a fix may be applied unasked (safe), on request (unsafe: it may change what is meant), or is only shown (display). */
public enum Applicability {
    SAFE, UNSAFE, DISPLAY;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
