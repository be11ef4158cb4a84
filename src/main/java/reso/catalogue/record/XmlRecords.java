package reso.catalogue.record;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** XML of either kind. Document types, entities and anything outside the file are never read. */
final class XmlRecords {
    private final String name;
    private final Harvest harvest;

    XmlRecords(String name, Harvest harvest) {
        this.name = name;
        this.harvest = harvest;
    }

    void read(InputStream stream) throws IOException, UnreadableRecordsException {
        Ration ration = new Ration(stream);
        try {
            XMLStreamReader xml = factory().createXMLStreamReader(ration);
            while (xml.next() != XMLStreamConstants.START_ELEMENT) {
                if (xml.getEventType() == XMLStreamConstants.DTD) {
                    throw new UnreadableRecordsException("has a document type declaration, which is not read");
                }
            }
            Elements elements = new Elements(xml, ration);
            switch (xml.getLocalName()) {
                case "akomaNtoso" -> new AkomaNtoso(name, harvest).read(elements);
                case "collection", "record" -> new Marc(name, harvest).read(elements);
                default -> throw new UnreadableRecordsException("is neither Akoma Ntoso nor MARCXML");
            }
        } catch (XMLStreamException e) {
            if (ration.isOverdrawn()) {
                throw new UnreadableRecordsException("has an element, an attribute or a text of more than four megabytes");
            }
            throw new UnreadableRecordsException("is not well-formed XML" + (e.getLocation() == null ? "" : " (line " + e.getLocation().getLineNumber() + ")"));
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing outside the file is read");
        });
        return factory;
    }
}
