package be.protocolloket.party.login;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Accounts and the count of wrong passwords in a row; five close the account for fifteen minutes to whoever is asked for it again within a session. The
 * log-in counts elsewhere ({@link LoginTryTable}), for there a stranger can ask.
 */
@Repository
public class AccountTable {

    /**
     * Counts an attempt within a session before its password is checked, so that parallel attempts do not get more than five. An expired
     * lock starts a new count.
     */
    private static final String RESERVE = """
            update account
               set failed_attempts = case when locked_until is null then failed_attempts + 1 else 1 end,
                   locked_until = case when locked_until is null and failed_attempts + 1 >= 5
                                       then clock_timestamp() + interval '15 minutes' end
             where enabled and (not demo or :demo)
               and (locked_until is null or locked_until <= clock_timestamp())
            """;

    private final JdbcClient jdbc;
    private final boolean demo;

    AccountTable(JdbcClient jdbc, @Value("${protocolloket.demo.enabled:false}") boolean demo) {
        this.jdbc = jdbc;
        this.demo = demo;
    }

    /** @param last the account is locked after this attempt, unless the password is right */
    record Attempt(
            UUID personId, String passwordHash, boolean mustChangePassword, int passwordGeneration, boolean last) {}

    /** Empty when there is no such account, or it is switched off. Its lock does not count: that is about sessions. */
    Optional<Attempt> find(String username) {
        return jdbc.sql("""
                select person_id, password_hash, must_change_password, password_generation, false as last
                  from account where username = :username and enabled and (not demo or :demo)""")
                .param("username", username.strip().toLowerCase(Locale.ROOT))
                .param("demo", demo)
                .query(AccountTable::attempt)
                .optional();
    }

    /** Empty when there is no such account, or it is switched off or locked. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public Optional<Attempt> reserveAttempt(UUID personId) {
        return jdbc.sql(
                        RESERVE
                                + " and person_id = :person returning person_id, password_hash, must_change_password, password_generation, locked_until is not null as last")
                .param("person", personId)
                .param("demo", demo)
                .query(AccountTable::attempt)
                .optional();
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void forgetAttempts(UUID personId) {
        jdbc.sql("update account set failed_attempts = 0, locked_until = null where person_id = :person")
                .param("person", personId)
                .update();
    }

    public Optional<UUID> personOf(String username) {
        return jdbc.sql("select person_id from account where username = :username and (not demo or :demo)")
                .param("username", username.strip().toLowerCase(Locale.ROOT))
                .param("demo", demo)
                .query(UUID.class)
                .optional();
    }

    /** The name to log in with; empty without an account. */
    String username(UUID personId) {
        return jdbc.sql("select username from account where person_id = :person")
                .param("person", personId)
                .query(String.class)
                .optional()
                .orElse("");
    }

    /** @return false when the name is taken or the person has an account already; nothing changes then */
    public boolean add(UUID personId, String username, String passwordHash, boolean forDemo) {
        return jdbc.sql("""
                insert into account (person_id, username, password_hash, demo) values (:person, :username, :hash, :demo)
                on conflict do nothing""")
                        .param("person", personId)
                        .param("username", username)
                        .param("hash", passwordHash)
                        .param("demo", forDemo)
                        .update()
                == 1;
    }

    public void requireNewPassword(UUID personId) {
        jdbc.sql("update account set must_change_password = true where person_id = :person")
                .param("person", personId)
                .update();
    }

    /** Lets the person choose a password only with a word that somebody else gave them. */
    public void requireCode(UUID personId, String codeHash) {
        jdbc.sql("update account set code_hash = :hash where person_id = :person")
                .param("hash", codeHash)
                .param("person", personId)
                .update();
    }

    /** Empty when none is asked. */
    Optional<String> codeHash(UUID personId) {
        return jdbc.sql("select code_hash from account where person_id = :person and code_hash is not null")
                .param("person", personId)
                .query(String.class)
                .optional();
    }

    /** @return the new password's generation */
    int changePassword(UUID personId, String passwordHash) {
        return jdbc.sql("""
                update account set password_hash = :hash, must_change_password = false, code_hash = null, password_generation = password_generation + 1
                 where person_id = :person returning password_generation""")
                .param("hash", passwordHash)
                .param("person", personId)
                .query(Integer.class)
                .single();
    }

    private static Attempt attempt(ResultSet row, int number) throws SQLException {
        return new Attempt(
                row.getObject("person_id", UUID.class),
                row.getString("password_hash"),
                row.getBoolean("must_change_password"),
                row.getInt("password_generation"),
                row.getBoolean("last"));
    }
}
