package reso.cli;

import reso.lint.Fixed;
import reso.model.Resolution;
import reso.text.SourceText;

/** A draft, the code of the language it was read in, and what fixing it gave. */
record Mended(SourceText draft, String language, Fixed fixed) {

    static Mended of(Resolution read, Fixed fixed) {
        return new Mended(read.source(), read.language().code(), fixed);
    }
}
