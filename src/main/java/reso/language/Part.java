package reso.language;

/** The two parts of a resolution's body. */
public enum Part {
    PREAMBULAR, OPERATIVE
}
