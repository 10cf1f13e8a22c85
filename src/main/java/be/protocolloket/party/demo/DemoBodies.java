package be.protocolloket.party.demo;

import be.protocolloket.party.BodyCategory;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.PublicBody;
import java.time.LocalDate;
import java.util.List;

/** The four bodies of the two public protocols, as those describe them. */
class DemoBodies {

    static final PublicBody ELEGAST = new PublicBody(
            new EnterpriseNumber("0410412146"),
            "Elegast vzw",
            "vzw",
            "Elegast",
            "Belgiëlei 203, 2018 Antwerpen",
            BodyCategory.PUBLIC_TASK_INSTITUTION,
            "art. I.3, 6°",
            LocalDate.of(1956, 5, 12),
            null);

    /** The protocol calls it a local authority but cites 6°; a housing company falls under 6°. */
    static final PublicBody WOONHAVEN = new PublicBody(
            new EnterpriseNumber("0403795657"),
            "Woonhaven Antwerpen BV",
            "BV",
            "Woonhaven",
            "Jan Dénucestraat 23, 2020 Antwerpen",
            BodyCategory.PUBLIC_TASK_INSTITUTION,
            "art. I.3, 6°",
            LocalDate.of(1921, 4, 20),
            null);

    static final PublicBody WOONSPRONG = new PublicBody(
            new EnterpriseNumber("0405260456"),
            "Woonsprong BV",
            "BV",
            "Woonsprong",
            "Seringenstraat 21A, 8400 Oostende",
            BodyCategory.PUBLIC_TASK_INSTITUTION,
            "art. I.3, 6°",
            null,
            null);

    static final PublicBody OCMW_GISTEL = new PublicBody(
            new EnterpriseNumber("0212213729"),
            "Openbaar Centrum voor Maatschappelijk Welzijn van Gistel",
            "OCMW",
            "OCMW Gistel",
            "Bruidstraat 1, 8470 Gistel",
            BodyCategory.LOCAL_AUTHORITY,
            "art. I.3, 5°, d)",
            null,
            "vast bureau");

    static final List<PublicBody> ALL = List.of(ELEGAST, WOONHAVEN, WOONSPRONG, OCMW_GISTEL);

    private DemoBodies() {}
}
