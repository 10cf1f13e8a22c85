package be.protocolloket.protocol.document;

/**
 * Applicable law and competent court.
 *
 * @param law as in 'beheerst door …'
 * @param court as in 'beslecht door …'
 */
public record Forum(String law, String court) {

    public Forum {
        law = Absent.text(law);
        court = Absent.text(court);
    }
}
