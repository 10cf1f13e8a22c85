package be.protocolloket.protocol.rendition;

import org.springframework.modulith.NamedInterface;

/** What a public rendition may leave unreadable. */
@NamedInterface("rendition")
public enum RedactedPart {
    SIGNATORY_NAMES,
    CONTACT_POINTS,
    SECURITY_MEASURES
}
