package reso.rule;

import reso.language.Language;
import reso.model.Resolution;
import reso.text.SourceText;

/** What a rule looks at: a draft that was read. */
public record Subject(Resolution resolution) {

    public Language language() {
        return resolution.language();
    }

    public SourceText source() {
        return resolution.source();
    }
}
