package be.protocolloket.protocol.web.edit;

/**
 * A part of the document that a section edits.
 *
 * @param path where it stands now
 * @param field what it is
 * @param label how the section calls it
 */
record Root(String path, Field field, String label) {

    boolean holds(String name) {
        return name.equals(path) || name.startsWith(path + ".") || name.startsWith(path + "[");
    }
}
