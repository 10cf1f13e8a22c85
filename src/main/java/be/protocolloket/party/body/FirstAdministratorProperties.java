package be.protocolloket.party.body;

import be.protocolloket.party.BodyCategory;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.PublicBody;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The first administrator of a body that has none, and the first who signs for it, as the operator configures them: the one proposes who may
 * act, the other approves.
 *
 * @param password with which the person logs in once, and then chooses their own
 * @param body registered when it is not yet
 * @param signatory may be left out for a body that has an administrator or a signatory already
 */
@ConfigurationProperties("protocolloket.first-administrator")
record FirstAdministratorProperties(
        String username,
        String displayName,
        String password,
        Body body,
        @Nullable Signatory signatory) {

    /**
     * Another person than the administrator.
     *
     * @param function as written under a signature, such as "algemeen directeur"
     */
    record Signatory(String username, String displayName, String password, String function) {}

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
