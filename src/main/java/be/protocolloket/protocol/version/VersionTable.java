package be.protocolloket.protocol.version;

import be.protocolloket.protocol.ChangeKind;
import be.protocolloket.protocol.VersionNote;
import be.protocolloket.protocol.VersionPurpose;
import be.protocolloket.protocol.VersionView;
import be.protocolloket.protocol.document.ProtocolDocument;
import be.protocolloket.protocol.document.format.CanonicalForm;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The versions of every protocol. What is kept of a text are the bytes of its canonical form, so the hash can be taken again from the row. */
@Repository
public class VersionTable {

    /** Leaves out what one party stated about a confirmed protocol and not every party confirmed. */
    static final String COUNTS =
            " and not exists (select 1 from registration_correction c where c.version_id = v.id and c.state <> 'ADOPTED')";

    private final JdbcClient jdbc;
    private final ReadTexts texts = new ReadTexts();

    VersionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds the next version; a purpose other than draft freezes it at once. */
    public UUID add(UUID protocolId, VersionPurpose purpose, ProtocolDocument document, @Nullable UUID savedBy) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                insert into protocol_version (id, protocol_id, number, purpose, title, document, sha256, frozen_at, saved_by)
                select :id, :protocol, coalesce(max(number), 0) + 1, :purpose, :title, :document,
                       case when :frozen then encode(sha256(convert_to(:document, 'UTF8')), 'hex') end,
                       case when :frozen then clock_timestamp() end, :by::uuid
                  from protocol_version where protocol_id = :protocol""")
                .param("id", id)
                .param("protocol", protocolId)
                .param("purpose", purpose.name())
                .param("title", document.title())
                .param("document", canonical(document))
                .param("frozen", purpose != VersionPurpose.DRAFT)
                .param("by", savedBy)
                .update();
        return id;
    }

    Optional<VersionView> find(UUID id) {
        return jdbc.sql("select * from protocol_version where id = :id")
                .param("id", id)
                .query(this::view)
                .optional();
    }

    /** Oldest first. */
    List<VersionView> of(UUID protocolId) {
        return jdbc.sql("select * from protocol_version where protocol_id = :id order by number")
                .param("id", protocolId)
                .query(this::view)
                .list();
    }

    Optional<VersionView> newest(UUID protocolId) {
        return jdbc.sql("select * from protocol_version v where protocol_id = :id" + COUNTS
                        + " order by number desc limit 1")
                .param("id", protocolId)
                .query(this::view)
                .optional();
    }

    /** The last text that was signed, or is about to be. */
    Optional<VersionView> binding(UUID protocolId) {
        return jdbc.sql(
                        "select * from protocol_version v where protocol_id = :id and purpose in ('SIGNING', 'REGISTERED')"
                                + COUNTS + " order by number desc limit 1")
                .param("id", protocolId)
                .query(this::view)
                .optional();
    }

    /** The last text on which advice was asked. */
    public Optional<VersionView> lastAdvised(UUID protocolId) {
        return jdbc.sql("""
                select * from protocol_version where protocol_id = :id and purpose = 'ADVICE' order by number desc limit 1""").param("id", protocolId).query(this::view).optional();
    }

    /** Whether any version of any protocol has this title. */
    public boolean knows(String title) {
        return jdbc.sql("select exists (select 1 from protocol_version where title = :title)")
                .param("title", title)
                .query(Boolean.class)
                .single();
    }

    int rounds(UUID protocolId) {
        return jdbc.sql("select count(*) from protocol_version where protocol_id = :id and purpose = 'ADVICE'")
                .param("id", protocolId)
                .query(Integer.class)
                .single();
    }

    /** @return false when the draft is frozen or at another revision */
    public boolean save(UUID id, long revision, ProtocolDocument document, UUID savedBy) {
        return jdbc.sql("""
                        update protocol_version set document = :document, title = :title, revision = revision + 1,
                               saved_by = :by, saved_at = clock_timestamp()
                         where id = :id and revision = :revision and purpose = 'DRAFT'""")
                        .param("document", canonical(document))
                        .param("title", document.title())
                        .param("by", savedBy)
                        .param("id", id)
                        .param("revision", revision)
                        .update()
                == 1;
    }

    /** Nobody saves or freezes the version until this transaction ends. */
    public void hold(UUID id) {
        jdbc.sql("select id from protocol_version where id = :id for update")
                .param("id", id)
                .query(UUID.class)
                .single();
    }

    /** @return false when it was frozen already */
    boolean freeze(UUID id) {
        return jdbc.sql("""
                        update protocol_version set purpose = 'ADVICE', frozen_at = clock_timestamp(),
                               sha256 = encode(sha256(convert_to(document, 'UTF8')), 'hex')
                         where id = :id and purpose = 'DRAFT'""").param("id", id).update() == 1;
    }

    public void note(UUID id, @Nullable ChangeKind change, String text) {
        jdbc.sql("update protocol_version set change = :change, note = nullif(:text, '') where id = :id")
                .param("change", change == null ? null : change.name())
                .param("text", text)
                .param("id", id)
                .update();
    }

    public VersionNote note(UUID id) {
        return jdbc.sql("select change, note, saved_by, saved_at from protocol_version where id = :id")
                .param("id", id)
                .query((rs, n) -> new VersionNote(
                        change(rs.getString("change")),
                        rs.getString("note"),
                        rs.getObject("saved_by", UUID.class),
                        rs.getObject("saved_at", OffsetDateTime.class).toInstant()))
                .single();
    }

    private static @Nullable ChangeKind change(@Nullable String name) {
        return name == null ? null : ChangeKind.valueOf(name);
    }

    private static String canonical(ProtocolDocument document) {
        return new String(CanonicalForm.of(document).bytes(), StandardCharsets.UTF_8);
    }

    private VersionView view(ResultSet rs, int row) throws SQLException {
        var frozenAt = rs.getObject("frozen_at", OffsetDateTime.class);
        return new VersionView(
                rs.getObject("id", UUID.class),
                rs.getObject("protocol_id", UUID.class),
                rs.getInt("number"),
                VersionPurpose.valueOf(rs.getString("purpose")),
                rs.getString("sha256"),
                frozenAt == null ? null : frozenAt.toInstant(),
                texts.read(rs.getString("document")),
                rs.getLong("revision"));
    }
}
