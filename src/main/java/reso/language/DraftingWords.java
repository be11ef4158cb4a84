package reso.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import reso.json.Json;

/** The words of one language's drafting customs that are neither openings nor citations: how a text speaks of itself, how words agree with the body. */
public final class DraftingWords {
    private final Json data;
    private final Map<String, String> feminine = new HashMap<>();
    private final Map<String, String> masculine = new HashMap<>();
    /** Compiled when it is first asked for: few drafts repeat an opening. */
    private volatile Pattern addressee;

    DraftingWords(Json data) {
        this.data = data;
        for (Json pair : data.get("agreement").items()) {
            feminine.put(Folded.fold(pair.texts().get(0)), pair.texts().get(1));
            masculine.put(Folded.fold(pair.texts().get(1)), pair.texts().get(0));
        }
    }

    private List<String> words(String key) {
        return data.get(key).texts();
    }

    /** How a resolution speaks of itself, in the cases that occur: {@code the present resolution}; what others are changed to stands first. */
    public List<String> selfReferences() {
        return words("selfReferences");
    }

    /** What is written by mistake where a resolution speaks of itself: {@code this resolution}. */
    public List<String> looseSelfReferences() {
        return words("looseSelfReferences");
    }

    /** Words of the act with which the Security Council keeps a matter before it; one of them is enough. */
    public List<String> seized() {
        return words("seized");
    }

    /** What marks one of several wordings that are still being negotiated: {@code Alt}, {@code Option}. */
    public List<String> alternatives() {
        return words("alternatives");
    }

    /** The first word of the first preambular paragraph, and what it becomes in those that follow; empty where there is no such custom. */
    public List<String> joinedOpenings() {
        return words("joinedOpenings");
    }

    /** Words of repetition that mark the second use of a verb as well as the third. */
    public List<String> eitherTurn() {
        return words("eitherTurn");
    }

    /**
     * Whom an act speaks to, at the beginning of the folded words after its opening: all before the word that leads to what is asked.
     *
     * @return empty where no addressee is named, or the language has no such word
     */
    public Optional<String> addressee(String folded) {
        if (addressee == null) {
            addressee = Pattern.compile(data.get("addressee").text("(?!)"));
        }
        Matcher words = addressee.matcher(folded);
        return words.lookingAt() ? IntStream.rangeClosed(1, words.groupCount()).mapToObj(words::group).filter(Objects::nonNull).findFirst() : Optional.empty();
    }

    /** The words that name a session at which something is to be done, in folded text; the first group holds the ordinal, and may run on. */
    public Optional<Pattern> sessionToCome() {
        return data.get("sessionToCome").text().map(Pattern::compile);
    }

    /** Verbs, as operative openings have them, that ask for something or decide it for later. */
    public List<String> requests() {
        return words("requests");
    }

    /** Whether two folded openings have verbs that translate the same word of other languages. */
    public boolean meanTheSame(String one, String other) {
        return data.get("synonyms").items().stream().map(group -> group.texts().stream().map(Folded::fold).toList())
                .anyMatch(group -> group.stream().anyMatch(one::contains) && group.stream().anyMatch(other::contains));
    }

    /** Whether one opening stands for several of other languages, so that two in a row may mean different things. */
    public boolean sharesOpenings() {
        return data.get("sharedOpenings").truth(false);
    }

    /** The word that the issuing-body line begins with, before the name; empty in most languages. */
    public String bodyParticle() {
        return data.get("bodyParticle").text("");
    }

    /** Words that end in a full stop without ending a sentence. */
    public List<String> abbreviations() {
        return words("abbreviations");
    }

    /** Who is asked for work that costs money: the Secretary-General, an office. */
    public List<String> secretariat() {
        return words("secretariat");
    }

    /** Words of the clause that says where the money for such work comes from. */
    public List<String> resources() {
        return words("resources");
    }

    /**
     * What a word of an opening becomes when the body has the other gender.
     *
     * @param folded the word, see {@link Folded}
     * @param gender of the body, {@code f} or {@code m}
     * @return nothing where the word agrees with the gender, or has one form for both
     */
    public Optional<String> inGender(String folded, String gender) {
        return Optional.ofNullable((gender.equals("f") ? masculine : feminine).get(folded));
    }
}
