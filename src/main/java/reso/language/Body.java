package reso.language;

/**
 * An organ that issues resolutions, as one language names it in the issuing-body line.
 *
 * @param id the organ's short name in data, the same in every language: {@code ga}, {@code sc}, {@code ccpcj}
 * @param name the words of the line, without its comma
 * @param gender {@code f}, {@code m} or empty where the language has none
 * @param brief whether it sets hardly more than the verb in italics, «<i>Expressing</i> concern», where others set the phrase
 */
public record Body(String id, String name, String gender, boolean brief) {}
