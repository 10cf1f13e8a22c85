package be.protocolloket.party.body;

import be.protocolloket.party.BodyCategory;
import be.protocolloket.party.EnterpriseNumber;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Asks to register a body, as written on the form.
 *
 * @param number in any form that {@link EnterpriseNumber#parse} reads
 * @param governingBodyName blank when no organ has to approve protocols
 */
public record NewBody(
        String number,
        String legalName,
        String legalForm,
        String shortName,
        String address,
        @Nullable BodyCategory category,
        String categoryCitation,
        @Nullable LocalDate foundedOn,
        String governingBodyName) {}
