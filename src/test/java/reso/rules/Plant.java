package reso.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import reso.language.Languages;

/**
 * A defect that a rule must find, and how it gets into a draft.
 *
 * @param code of the rule that finds it
 * @param what the defect is, in a few words
 * @param languages those that can have it; in each at least one clean draft must take it
 * @param plants puts it into a draft; empty where the draft has no place for it
 */
record Plant(String code, String what, List<String> languages, Function<CleanDraft, Optional<CleanDraft.Planted>> plants) {

    /** A defect that drafts of every language may have. */
    static Plant everywhere(String code, String what, Function<CleanDraft, Optional<CleanDraft.Planted>> plants) {
        return new Plant(code, what, Languages.codes(), plants);
    }

    /** A defect of some languages, named by their codes with spaces between. */
    static Plant in(String languages, String code, String what, Function<CleanDraft, Optional<CleanDraft.Planted>> plants) {
        return new Plant(code, what, Arrays.asList(languages.split(" ")), plants);
    }

    /** The draft with the defect in it; empty where the defect is none of its language, or has no place in it. */
    Optional<CleanDraft.Planted> into(CleanDraft draft) {
        return languages.contains(draft.language().code()) ? plants.apply(draft) : Optional.empty();
    }

    @Override
    public String toString() {
        return code + " " + what;
    }
}
