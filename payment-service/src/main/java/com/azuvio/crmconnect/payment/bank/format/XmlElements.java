package com.azuvio.crmconnect.payment.bank.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads XML element by element, never more than one of them in memory. A document type is refused where it begins, so that
 * there are no entities, neither external ones nor ones that multiply.
 */
final class XmlElements implements AutoCloseable {

    /** CAMT.053 has some 12 levels. */
    private static final int DEPTH_MAX = 32;

    private static final int TEXT_MAX = 4_000;

    /** What to do with a child; it reads the child to its end, or leaves it to be passed over. */
    @FunctionalInterface
    interface Child {
        void read(String name);
    }

    private final XMLStreamReader reader;

    /** The elements that are open, the innermost first. */
    private final Deque<String> open = new ArrayDeque<>();

    XmlElements(InputStream in) {
        // The one of the JDK by name: its limits do not depend on what else is on the class path.
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing outside the file is read");
        });
        try {
            reader = factory.createXMLStreamReader(in);
        } catch (XMLStreamException e) {
            throw BrokenFile.at(1, "document", "is no XML: " + reason(e));
        }
    }

    /** Goes to the outermost element and returns its namespace. */
    String root() {
        while (next() != XMLStreamConstants.START_ELEMENT) {
            if (reader.getEventType() == XMLStreamConstants.END_DOCUMENT) {
                throw BrokenFile.at(line(), "document", "has no elements");
            }
        }
        return reader.getNamespaceURI() == null ? "" : reader.getNamespaceURI();
    }

    /** Reads the children of the present element, to its end. */
    void children(Child child) {
        int level = open.size();
        while (true) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                int childLevel = open.size();
                child.read(reader.getLocalName());
                skipTo(childLevel - 1);
            } else if (event == XMLStreamConstants.END_ELEMENT && open.size() < level) {
                return;
            }
        }
    }

    /** The text of the present element without its children's, to its end. */
    String text() {
        int level = open.size();
        String name = element();
        StringBuilder text = new StringBuilder();
        while (true) {
            int event = next();
            if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                if (text.length() + reader.getTextLength() > TEXT_MAX) {
                    throw BrokenFile.at(line(), name, "is longer than " + TEXT_MAX + " characters");
                }
                text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
            } else if (event == XMLStreamConstants.END_ELEMENT && open.size() < level) {
                return text.toString().strip();
            }
        }
    }

    /** The first text of the present element or of anything in it, to its end. */
    String firstTextWithin() {
        int level = open.size();
        String first = "";
        while (true) {
            int event = next();
            if (event == XMLStreamConstants.CHARACTERS && first.isEmpty() && !reader.isWhiteSpace()) {
                first = reader.getText().strip();
            } else if (event == XMLStreamConstants.END_ELEMENT && open.size() < level) {
                return first;
            }
        }
    }

    String attribute(String name) {
        String value = reader.getAttributeValue(null, name);
        return value == null ? "" : value.strip();
    }

    int line() {
        return Math.max(1, reader.getLocation().getLineNumber());
    }

    /** Reads the file to its end, which may be broken as well. */
    void finish() {
        while (reader.getEventType() != XMLStreamConstants.END_DOCUMENT) {
            next();
        }
    }

    private String element() {
        return open.isEmpty() ? "document" : open.peek();
    }

    private void skipTo(int level) {
        while (open.size() > level) {
            next();
        }
    }

    private int next() {
        try {
            int event = reader.next();
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> {
                    open.push(reader.getLocalName());
                    if (open.size() > DEPTH_MAX) {
                        throw BrokenFile.at(line(), element(), "lies deeper than " + DEPTH_MAX + " elements");
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.DTD -> throw BrokenFile.at(line(), "DOCTYPE", "is not accepted");
                case XMLStreamConstants.ENTITY_REFERENCE ->
                    throw BrokenFile.at(line(), element(), "entities are not accepted");
                default -> {
                    // text is the caller's, comments are nobody's
                }
            }
            return event;
        } catch (XMLStreamException e) {
            throw BrokenFile.at(
                    e.getLocation() == null
                            ? line()
                            : Math.max(1, e.getLocation().getLineNumber()),
                    element(),
                    "the XML is broken: " + reason(e));
        }
    }

    /** The parser's words without the file's content around them. */
    private static String reason(XMLStreamException e) {
        String message = String.valueOf(e.getMessage());
        int at = message.indexOf("Message: ");
        return Texts.text(at < 0 ? message : message.substring(at + "Message: ".length()));
    }

    @Override
    public void close() throws IOException {
        try {
            reader.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }
}
