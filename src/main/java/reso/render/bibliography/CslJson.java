package reso.render.bibliography;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import reso.json.JsonWriter;
import reso.render.CitedDraft;
import reso.render.CitedWork;

/** The cited documents as items of the Citation Style Language, an array of them. */
public final class CslJson {
    private static final Map<String, String> TYPES = Map.of("treaty", "treaty", "resolution", "legislation", "decision", "legislation");

    private CslJson() {}

    public static String of(List<CitedDraft> drafts) {
        return CitedWork.keyed(drafts).entrySet().stream().map(work -> JsonWriter.line(out -> item(out, work.getKey(), work.getValue())))
                .collect(Collectors.joining(",\n", "[\n", "\n]\n"));
    }

    private static void item(JsonWriter out, String key, CitedWork work) {
        out.field("id", key).field("type", TYPES.getOrDefault(work.kind(), "report"));
        work.author().ifPresent(author -> out.objects("author", List.of(author), (name, words) -> name.field("literal", words)));
        out.field("title", work.title().isEmpty() ? work.name() : work.title()).field("number", work.name());
        work.date().ifPresent(date -> out.object("issued", issued -> issued.field("raw", date.toString())));
        work.url().ifPresent(url -> out.field("URL", url));
        Optional.of(work.language()).filter(language -> !work.title().isEmpty()).ifPresent(language -> out.field("language", language));
    }
}
