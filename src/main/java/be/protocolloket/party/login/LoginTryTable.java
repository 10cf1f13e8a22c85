package be.protocolloket.party.login;

import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts tries to log in by user name and source together: five wrong ones in a row close that name to that source for a quarter of an hour. A
 * flood from many sources slows down the ones from which nobody logged in with that name before.
 */
@Repository
class LoginTryTable {

    static final int MOST = 5;
    static final int FLOOD = 50;

    private static final String QUARTER_AGO = "clock_timestamp() - interval '15 minutes'";

    private final JdbcClient jdbc;

    LoginTryTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Counts a try before its password is looked at, so that parallel ones do not get more.
     *
     * @return whether the password may be looked at
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public boolean reserve(String username, String source) {
        jdbc.sql("""
                delete from login_try where ctid in (
                    select ctid from login_try
                     where last_at < clock_timestamp() - case when known then interval '90 days' else interval '1 day' end
                     limit 100 for update skip locked)""").update();
        return jdbc.sql("""
                insert into login_try as t (username, source, failed)
                select :username, :source, 1
                 where coalesce((select sum(failed) from login_try
                                  where username = :username and not known and last_at > %1$s), 0) < :flood
                    or exists (select 1 from login_try where username = :username and source = :source and known)
                on conflict (username, source) do update
                   set failed = case when t.last_at < %1$s then 1 else t.failed + 1 end, last_at = clock_timestamp()
                 where t.failed < :most or t.last_at < %1$s""".formatted(QUARTER_AGO))
                        .param("username", plain(username))
                        .param("source", source)
                        .param("flood", FLOOD)
                        .param("most", MOST)
                        .update()
                == 1;
    }

    /** Somebody logged in: the count of this source is over, and it is known from now on. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void succeeded(String username, String source) {
        jdbc.sql("""
                update login_try set failed = 0, known = true, last_at = clock_timestamp()
                 where username = :username and source = :source""").param("username", plain(username)).param("source", source).update();
    }

    private static String plain(String username) {
        var plain = username.strip().toLowerCase(Locale.ROOT);
        return plain.substring(0, Math.min(plain.length(), 100));
    }
}
