package reso.rule;

/** What of a draft must have been understood before a rule can judge it; each takes in what the ones before it need. */
public enum Basis {
    /** Nothing: the rule looks at the file as such. */
    TEXT,
    /** Numbers, labels and note marks, which are the same in every language. */
    NUMBERS,
    /** The words of a language that reso knows. */
    WORDS
}
