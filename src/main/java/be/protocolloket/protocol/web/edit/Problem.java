package be.protocolloket.protocol.web.edit;

/**
 * What is wrong with an answer.
 *
 * @param name of the field, a path in the document; empty for the form as a whole
 * @param text for the person who filled it in
 */
record Problem(String name, String text) {

    public String anchor() {
        return FieldView.id(name);
    }
}
