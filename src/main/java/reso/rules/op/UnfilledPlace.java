package reso.rules.op;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reso.finding.Finding;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.finding.Severity;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.rules.passage.Passage;
import reso.rules.passage.Quotations;

/** Dots or a stroke where words are still to come: {@code at its … session}, {@code on ___}. */
public final class UnfilledPlace implements Rule {
    private static final RuleInfo INFO = new RuleInfo("OP404", "unfilled-place", Severity.NOTE, false);
    private static final Pattern PLACE = Pattern.compile("…++|\\.{3,}+|_{3,}+");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private record Place(Passage passage, int start, int end) {}

    @Override
    public boolean concerns(Subject subject) {
        return subject.inventory().hasAny("…._");
    }

    /** One finding at the first place, with the number of all: a draft that was just begun has many. */
    @Override
    public List<Finding> check(Subject subject) {
        List<Place> places = Passage.of(subject).stream().flatMap(passage -> places(passage).stream()).toList();
        return places.stream().limit(1).map(first -> finding(first, places.size())).toList();
    }

    /** What a quotation leaves out is no place to fill. */
    private static List<Place> places(Passage passage) {
        List<Place> places = new ArrayList<>();
        String text = passage.text();
        if (!text.contains("…") && !text.contains("...") && !text.contains("___")) {
            return places;
        }
        Quotations quotations = Quotations.in(text);
        Matcher sign = PLACE.matcher(text);
        while (sign.find()) {
            if (!quotations.cover(sign.start())) {
                places.add(new Place(passage, sign.start(), sign.end()));
            }
        }
        return places;
    }

    private static Finding finding(Place first, int count) {
        String around = first.passage().around(first.start(), first.end());
        Message message = count == 1 ? Message.of("OP404", around) : Message.of("OP404.many", around, count);
        return Finding.of(INFO, message, first.passage().address(), first.passage().prose().span(first.start(), first.end()));
    }
}
