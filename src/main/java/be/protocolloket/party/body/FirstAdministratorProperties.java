package be.protocolloket.party.body;

import be.protocolloket.party.BodyCategory;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.PublicBody;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The first administrator of a body that has none, as the operator configures it.
 *
 * @param password with which the person logs in once, and then chooses their own
 * @param body registered when it is not yet
 */
@ConfigurationProperties("protocolloket.first-administrator")
record FirstAdministratorProperties(String username, String displayName, String password, Body body) {

    record Body(
            String number,
            String legalName,
            String legalForm,
            String shortName,
            String address,
            BodyCategory category,
            String categoryCitation,
            @Nullable LocalDate foundedOn,
            @Nullable String governingBodyName) {

        PublicBody toBody() {
            if (!category.fits(categoryCitation)) {
                throw new IllegalStateException(
                        "protocolloket.first-administrator.body.category-citation does not belong to the category");
            }
            return new PublicBody(
                    EnterpriseNumber.parse(number),
                    legalName,
                    legalForm,
                    shortName,
                    address,
                    category,
                    categoryCitation,
                    foundedOn,
                    governingBodyName);
        }
    }
}
