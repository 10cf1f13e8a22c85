package be.protocolloket.party.demo;

import static be.protocolloket.party.Role.BODY_ADMINISTRATOR;
import static be.protocolloket.party.Role.CASE_WORKER;
import static be.protocolloket.party.Role.DPO;
import static be.protocolloket.party.Role.GOVERNING_BODY;
import static be.protocolloket.party.Role.PROTOCOL_MANAGER;
import static be.protocolloket.party.Role.PUBLISHER;
import static be.protocolloket.party.Role.RECORDS_MANAGER;
import static be.protocolloket.party.Role.SIGNATORY;
import static be.protocolloket.party.demo.DemoBodies.ELEGAST;
import static be.protocolloket.party.demo.DemoBodies.OCMW_GISTEL;
import static be.protocolloket.party.demo.DemoBodies.WOONHAVEN;
import static be.protocolloket.party.demo.DemoBodies.WOONSPRONG;

import be.protocolloket.party.PublicBody;
import be.protocolloket.party.Role;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One person of the demonstration. Signatories carry the names under the two public protocols; all others are invented,
 * the chair of OCMW Gistel among them, whose name the protocol leaves open.
 *
 * @param body empty for a firm's employee
 * @param role empty for a delegate without a mandate of their own
 */
public record DemoStaff(
        String username,
        String name,
        @Nullable PublicBody body,
        @Nullable Role role,
        String function,
        String organisation) {

    private static final String DIRECTOR = "algemeen directeur";
    private static final String CHAIR = "voorzitter";

    static final DemoStaff WOONSPRONG_CHAIR = of("woonsprong-voorzitter", "John Crombez", WOONSPRONG, SIGNATORY, CHAIR);
    static final DemoStaff WOONSPRONG_DEPUTY =
            new DemoStaff("woonsprong-ondervoorzitter", "Hilde Maes", WOONSPRONG, null, "", "Woonsprong");
    static final DemoStaff ELEGAST_DPO = of("elegast-dpo", "Katrien Wauters", ELEGAST, DPO, "");
    static final DemoStaff CRANIUM_DPO = new DemoStaff("cranium-dpo", "Pieter Hermans", null, DPO, "", "Cranium");
    static final DemoStaff WVI_DPO = new DemoStaff("wvi-dpo", "Eline Debruyne", null, DPO, "", "WVI");

    static final List<DemoStaff> ALL = List.of(
            of("woonsprong-beheer", "Lies Vermeersch", WOONSPRONG, PROTOCOL_MANAGER, ""),
            of("woonsprong-directeur", "Sara Casteur", WOONSPRONG, SIGNATORY, DIRECTOR),
            WOONSPRONG_CHAIR,
            WOONSPRONG_DEPUTY,
            of("woonsprong-web", "Tom Decoster", WOONSPRONG, PUBLISHER, ""),
            of("woonsprong-dossier", "Nadia Claeys", WOONSPRONG, CASE_WORKER, ""),
            of("woonsprong-dossier-2", "Koen Lambrecht", WOONSPRONG, CASE_WORKER, ""),
            of("woonsprong-archief", "Bram Lippens", WOONSPRONG, RECORDS_MANAGER, ""),
            of("woonsprong-admin", "Karel Dewulf", WOONSPRONG, BODY_ADMINISTRATOR, ""),
            of("gistel-beheer", "Ann Vandamme", OCMW_GISTEL, PROTOCOL_MANAGER, ""),
            of("gistel-directeur", "Joost Mangeleer", OCMW_GISTEL, SIGNATORY, DIRECTOR),
            of("gistel-voorzitter", "Marijke Lagrou", OCMW_GISTEL, SIGNATORY, CHAIR),
            of("gistel-secretaris", "Bart Verhelst", OCMW_GISTEL, GOVERNING_BODY, ""),
            of("gistel-web", "Inge Pauwels", OCMW_GISTEL, PUBLISHER, ""),
            of("gistel-maatschappelijkwerker", "Sofie Demeyer", OCMW_GISTEL, CASE_WORKER, ""),
            of("gistel-maatschappelijkwerker-2", "Ruben Claus", OCMW_GISTEL, CASE_WORKER, ""),
            of("gistel-archief", "Hanne Vanhoutte", OCMW_GISTEL, RECORDS_MANAGER, ""),
            of("gistel-admin", "Geert Logghe", OCMW_GISTEL, BODY_ADMINISTRATOR, ""),
            CRANIUM_DPO,
            WVI_DPO,
            of("elegast-beheer", "Greet Smets", ELEGAST, PROTOCOL_MANAGER, ""),
            of("elegast-directeur", "Jan De Koninck", ELEGAST, SIGNATORY, DIRECTOR),
            of("elegast-voorzitter", "Raf Vaasen", ELEGAST, SIGNATORY, CHAIR),
            ELEGAST_DPO,
            of("elegast-web", "Wim Aerts", ELEGAST, PUBLISHER, ""),
            of("elegast-begeleider", "Fatima Bensaïd", ELEGAST, CASE_WORKER, ""),
            of("elegast-begeleider-2", "Tine Willems", ELEGAST, CASE_WORKER, ""),
            of("elegast-archief", "Luc Mees", ELEGAST, RECORDS_MANAGER, ""),
            of("elegast-admin", "Joke Peeters", ELEGAST, BODY_ADMINISTRATOR, ""),
            of("woonhaven-beheer", "Stijn Claessens", WOONHAVEN, PROTOCOL_MANAGER, ""),
            of("woonhaven-directeur", "Wouter Gehre", WOONHAVEN, SIGNATORY, DIRECTOR),
            of("woonhaven-voorzitter", "Els van Doesburg", WOONHAVEN, SIGNATORY, CHAIR),
            of("woonhaven-web", "Leen Goossens", WOONHAVEN, PUBLISHER, ""),
            of("woonhaven-dossier", "Yassin El Amrani", WOONHAVEN, CASE_WORKER, ""),
            of("woonhaven-dossier-2", "Liesbet Maertens", WOONHAVEN, CASE_WORKER, ""),
            of("woonhaven-archief", "Sandra Van Loock", WOONHAVEN, RECORDS_MANAGER, ""),
            of("woonhaven-admin", "Dirk Mertens", WOONHAVEN, BODY_ADMINISTRATOR, ""));

    private static DemoStaff of(String username, String name, PublicBody body, Role role, String function) {
        return new DemoStaff(username, name, body, role, function, body.shortName());
    }

    /** The same at every start, so that nobody comes in twice. */
    public static UUID fixedId(String name) {
        return UUID.nameUUIDFromBytes(("protocolloket-demo:" + name).getBytes(StandardCharsets.UTF_8));
    }

    UUID id() {
        return fixedId("person:" + username);
    }

    DemoAccount account() {
        var roleKey = role == null
                ? "party.demo.delegate"
                : role == SIGNATORY && function.equals(CHAIR)
                        ? "party.demo.chair"
                        : role == SIGNATORY ? "party.demo.director" : role.messageKey();
        return new DemoAccount(username, name, roleKey, organisation);
    }
}
