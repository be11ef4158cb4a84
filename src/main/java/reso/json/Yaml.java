package reso.json;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.StringReader;

/**
 * Reads the part of YAML that says what JSON says. It is read as a stream of tokens, so nothing is ever made of what a tag names; tags,
 * anchors and aliases are refused, and so is a key that stands twice.
 */
public final class Yaml {
    private static final int MAX_DEPTH = 50;
    private static final int MAX_CHARACTERS = 1 << 20;

    private Yaml() {}

    /**
     * The value that {@code text} holds; one that is not {@link Json#isPresent present} where it holds nothing.
     *
     * @throws JsonException if it holds more than one, is longer than a million characters, or nests deeper than 50
     */
    public static Json parse(String text) throws JsonException {
        if (text.length() > MAX_CHARACTERS) {
            throw new JsonException("more than " + MAX_CHARACTERS + " characters", 0, 0);
        }
        if (text.lines().allMatch(line -> line.isBlank() || line.startsWith("#"))) {
            return Json.NOTHING;
        }
        try (JsonParser parser = new Plain(factory().createParser(new StringReader(text)))) {
            return Json.read(parser);
        } catch (JsonException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new JsonException(String.valueOf(e.getMessage()).lines().findFirst().orElse(""), 0, 0);
        }
    }

    private static YAMLFactory factory() {
        return YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build()).build();
    }

    /** Lets through only what JSON could say as well. */
    private static final class Plain extends JsonParserDelegate {
        Plain(JsonParser parser) {
            super(parser);
        }

        @Override
        public JsonToken nextToken() throws IOException {
            JsonToken token = delegate.nextToken();
            if (token != null && (delegate.getObjectId() != null || delegate.getTypeId() != null || isAlias())) {
                throw new JsonParseException(this, "tags, anchors and aliases are not understood");
            }
            return token;
        }

        private boolean isAlias() {
            return ((com.fasterxml.jackson.dataformat.yaml.YAMLParser) delegate).isCurrentAlias();
        }
    }
}
