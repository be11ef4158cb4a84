package reso.catalogue.record;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import reso.json.Json;
import reso.json.JsonException;

/** One JSON object a line: {@code {"symbol":"A/RES/70/1","adoption_date":"2015-09-25","title":"…","titles":{"fr":"…"}}}. */
final class JsonRecords {
    private static final List<String> TITLES = List.of(Fields.TITLE, "titles");
    private final String name;
    private final Harvest harvest;

    JsonRecords(String name, Harvest harvest) {
        this.name = name;
        this.harvest = harvest;
    }

    void read(InputStream in) throws IOException {
        Lines lines = new Lines(in);
        for (Lines.Line line = lines.next(); line != null; line = lines.next()) {
            String where = name + ":" + line.number();
            if (!line.fault().isEmpty()) {
                harvest.spoil(where, line.fault());
            } else if (!line.text().isBlank()) {
                add(line.text(), where);
            }
        }
    }

    /** The field that should hold a title, or titles by language, and holds something else. */
    private static Optional<String> unreadTitle(Json row) {
        return TITLES.stream().filter(field -> row.get(field).isPresent() && !isWords(row.get(field))).findFirst();
    }

    private static boolean isWords(Json title) {
        return title.isText() || title.isObject() && title.fields().values().stream().allMatch(Json::isText);
    }

    private void add(String line, String where) {
        try {
            Json row = Json.parse(line);
            Function<String, Optional<String>> fields = field -> row.get(field).text();
            Optional<Holding> holding = Fields.holding(fields).map(plain -> {
                TreeMap<String, String> titles = new TreeMap<>(plain.titles());
                for (String field : TITLES) {
                    row.get(field).fields().forEach((language, title) -> title.text().ifPresent(words -> titles.put(Fields.language(language), words)));
                }
                return new Holding(plain.symbol(), plain.date(), titles);
            });
            Fields.gather(holding, fields, harvest, where);
            holding.ifPresent(found -> unreadTitle(row).ifPresent(field -> harvest.tell(where, "its “" + field + "” is no words; the record is taken without it")));
        } catch (JsonException e) {
            harvest.spoil(where, "is not JSON: " + e.getMessage());
        }
    }
}
