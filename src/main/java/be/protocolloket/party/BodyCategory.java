package be.protocolloket.party;

import be.protocolloket.workflow.EnumNames;
import java.util.regex.Pattern;

/**
 * The kinds of body between which a protocol runs (e-government decree of 18 July 2008, art. 2, 10°, which points at
 * art. I.3 of the Bestuursdecreet of 7 December 2018).
 */
public enum BodyCategory {
    /** Bestuursdecreet, art. I.3, 1°. */
    FLEMISH_GOVERNMENT("art. I.3, 1°", true),
    /** Bestuursdecreet, art. I.3, 5°, with the point that names the kind of local authority (d: OCMW). */
    LOCAL_AUTHORITY("art. I.3, 5°", true),
    /** Bestuursdecreet, art. I.3, 6°. */
    PUBLIC_TASK_INSTITUTION("art. I.3, 6°", false),
    /** Outside the Bestuursdecreet: federal, of another community or region, or private with a public task. */
    EXTERNAL_AUTHORITY("", false);

    private final String citation;
    private final boolean divided;

    BodyCategory(String citation, boolean divided) {
        this.citation = citation;
        this.divided = divided;
    }

    /** The article without a point; empty for an external authority. */
    public String citation() {
        return citation;
    }

    /** Whether this citation belongs to this category: "art. I.3, 5°, d)" to a local authority, and to no other. */
    public boolean fits(String written) {
        return written.equals(citation) || divided && written.matches(Pattern.quote(citation) + ", [a-z]\\)");
    }

    /** Key of the category's name. */
    public String messageKey() {
        return EnumNames.key("party.category", this);
    }
}
