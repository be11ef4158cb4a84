package reso.render;

import java.util.List;
import reso.catalogue.Links;
import reso.catalogue.Match;
import reso.model.Resolution;

/**
 * A draft with what its citations turned out to be.
 *
 * @param path as the user named the file
 * @param links where cited documents are read
 */
public record CitedDraft(String path, Resolution resolution, List<Match> matches, Links links) {

    public CitedDraft {
        matches = List.copyOf(matches);
    }

    public CitedDraft(String path, Resolution resolution, List<Match> matches) {
        this(path, resolution, matches, Links.OFFICIAL);
    }

    /** What printers show of each citation, in reading order. */
    public List<CitationRow> rows() {
        return matches.stream().map(match -> CitationRow.of(match, this)).toList();
    }
}
