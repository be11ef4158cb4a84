package reso.catalogue.record;

import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The elements of an XML file, as far as records need them. */
final class Elements {
    private static final int LONGEST_TEXT = 10_000;
    private final XMLStreamReader xml;
    private final Ration ration;

    Elements(XMLStreamReader xml, Ration ration) {
        this.xml = xml;
        this.ration = ration;
    }

    /** Goes on to the next start or end of an element; false behind the last. */
    boolean step() throws XMLStreamException {
        while (xml.hasNext()) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
                return true;
            }
        }
        return false;
    }

    private int next() throws XMLStreamException {
        int event = xml.next();
        ration.renew();
        if (event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new XMLStreamException("an entity that is not declared");
        }
        return event;
    }

    boolean starts(String name) {
        return xml.isStartElement() && xml.getLocalName().equals(name);
    }

    boolean ends(String name) {
        return xml.isEndElement() && xml.getLocalName().equals(name);
    }

    Optional<String> attribute(String name) {
        return Optional.ofNullable(xml.getAttributeValue(null, name));
    }

    boolean has(String name, String value) {
        return value.equals(xml.getAttributeValue(null, name));
    }

    /** All words up to the end of the element that has just begun. */
    String text() throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        while (depth > 0) {
            int event = next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
            boolean words = event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA || event == XMLStreamConstants.SPACE;
            if (words && text.length() < LONGEST_TEXT) {
                text.append(xml.getText(), 0, Math.min(xml.getTextLength(), LONGEST_TEXT - text.length()));
            }
        }
        return text.toString().replaceAll("\\s+", " ").strip();
    }
}
