package reso.render;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import reso.model.Kind;
import reso.model.PageMark;
import reso.model.Paragraph;
import reso.model.Resolution;

/**
 * Parts the text of a draft from what was lifted from its pages: page numbers, running heads, job numbers. Reading keeps those
 * as {@code other} at the end of the body; they are known by standing, in the source, before what they follow or in an annex, and
 * those of the last page by what they are.
 *
 * @param text the paragraphs of the body
 * @param furniture what the pages carried, in the order of the source
 */
public record PageRemains(List<Paragraph> text, List<Paragraph> furniture) {

    public static PageRemains of(Resolution resolution) {
        List<Paragraph> all = resolution.paragraphs();
        int tail = all.size();
        while (tail > 0 && all.get(tail - 1).is(Kind.OTHER)) {
            tail--;
        }
        int end = tail == 0 ? 0 : all.get(tail - 1).last().span().end();
        int limit = resolution.annexes().isEmpty() ? Integer.MAX_VALUE : resolution.annexes().get(0).span().start();
        int cut = tail;
        while (cut < all.size() && all.get(cut).span().start() >= end && all.get(cut).span().start() < limit) {
            end = all.get(cut).span().end();
            cut++;
        }
        List<Paragraph> last = PageMark.among(all.subList(tail, cut));
        List<Paragraph> text = all.subList(0, cut).stream().filter(paragraph -> !last.contains(paragraph)).toList();
        return new PageRemains(text, Stream.concat(all.subList(cut, all.size()).stream(), last.stream()).sorted(Comparator.comparing(Paragraph::span)).toList());
    }
}
