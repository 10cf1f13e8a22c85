package be.protocolloket.party.body;

import be.protocolloket.party.Bodies;
import be.protocolloket.party.BodyCategory;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.PublicBody;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class BodyTable implements Bodies {

    private static final String SELECT = """
            select enterprise_number, legal_name, legal_form, short_name, address, category, category_citation,
                   founded_on, governing_body_name
              from public_body""";

    private final JdbcClient jdbc;

    BodyTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<PublicBody> find(EnterpriseNumber number) {
        return jdbc.sql(SELECT + " where enterprise_number = :number")
                .param("number", number.digits())
                .query(BodyTable::row)
                .optional();
    }

    @Override
    public List<PublicBody> findAll(Collection<EnterpriseNumber> numbers) {
        if (numbers.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(SELECT + " where enterprise_number in (:numbers) order by short_name, enterprise_number")
                .param("numbers", numbers.stream().map(EnterpriseNumber::digits).toList())
                .query(BodyTable::row)
                .list();
    }

    @Override
    public List<PublicBody> all() {
        return jdbc.sql(SELECT + " order by short_name, enterprise_number")
                .query(BodyTable::row)
                .list();
    }

    /** @return false when the number is registered already; nothing changes then */
    public boolean add(PublicBody body, @Nullable UUID registeredBy) {
        return jdbc.sql("""
                        insert into public_body (enterprise_number, legal_name, legal_form, short_name, address, category,
                                                 category_citation, founded_on, governing_body_name, registered_by)
                        values (:number, :legalName, :legalForm, :shortName, :address, :category,
                                :citation, :foundedOn::date, :governingBody, :registeredBy::uuid)
                        on conflict do nothing""")
                        .param("number", body.number().digits())
                        .param("legalName", body.legalName())
                        .param("legalForm", body.legalForm())
                        .param("shortName", body.shortName())
                        .param("address", body.address())
                        .param("category", body.category().name())
                        .param("citation", body.categoryCitation())
                        .param("foundedOn", body.foundedOn())
                        .param("governingBody", body.governingBodyName())
                        .param("registeredBy", registeredBy)
                        .update()
                == 1;
    }

    private static PublicBody row(ResultSet rs, int rowNumber) throws SQLException {
        return new PublicBody(
                new EnterpriseNumber(rs.getString("enterprise_number")),
                rs.getString("legal_name"),
                rs.getString("legal_form"),
                rs.getString("short_name"),
                rs.getString("address"),
                BodyCategory.valueOf(rs.getString("category")),
                rs.getString("category_citation"),
                rs.getObject("founded_on", LocalDate.class),
                rs.getString("governing_body_name"));
    }
}
