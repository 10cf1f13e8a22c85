package be.protocolloket.acts;

import static be.protocolloket.Dossiers.LANDLORD;
import static be.protocolloket.Dossiers.SUPPORTER;

import be.protocolloket.Dossiers;
import be.protocolloket.SaidOfPeople;
import be.protocolloket.Staff;
import be.protocolloket.exchange.CaseOutcome;
import be.protocolloket.exchange.link.Postings;
import be.protocolloket.protocol.document.AnchorEvent;
import be.protocolloket.protocol.registration.RegistrationStory;
import be.protocolloket.retention.KeptStory;
import be.protocolloket.retention.hold.LegalHolds;
import be.protocolloket.retention.run.RetentionRun;
import be.protocolloket.workflow.DatabaseClock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What stands between two bodies when somebody tries an act of {@link SharedAct}. */
final class SharedActScenes {

    /** How the same is answered to its owner the second time. */
    static final Map<String, Integer> TWICE = Map.of(
            "/protocols/{id}/withdraw", 409,
            "/retention/{id}/hold", 302,
            "/retention/{id}/lift", 302,
            "/retention/{id}/anchors/{anchor}", 422,
            "/transfers/{id}/open", 200,
            "/transfers/{id}/link", 200,
            "/transfers/{id}/paper", 200,
            "/transfers/{id}/posted", 302);

    private static final List<String> OF_GISTEL = List.of(
            "gistel-beheer",
            "gistel-directeur",
            "gistel-secretaris",
            "gistel-web",
            "gistel-maatschappelijkwerker",
            "gistel-archief",
            "gistel-admin",
            "wvi-dpo");
    private static final List<String> OF_WOONSPRONG = List.of(
            "woonsprong-beheer",
            "woonsprong-directeur",
            "woonsprong-ondervoorzitter",
            "woonsprong-web",
            "woonsprong-dossier",
            "woonsprong-archief",
            "woonsprong-admin",
            "cranium-dpo");
    // Without the officer: Cranium's acts for Woonsprong and Woonhaven.
    private static final List<String> OF_WOONHAVEN = List.of(
            "woonhaven-beheer",
            "woonhaven-directeur",
            "woonhaven-voorzitter",
            "woonhaven-web",
            "woonhaven-dossier",
            "woonhaven-archief",
            "woonhaven-admin");

    private SharedActScenes() {}

    /**
     * @param changes whether these answers are enough for the owner to do it; else the owner only gets there
     * @param about ids by which the rows of both bodies are found
     */
    record Scene(
            ApplicationContext context,
            String path,
            String owner,
            List<String> others,
            boolean changes,
            List<UUID> about,
            Map<String, String> answers) {

        /** Every row that belongs to the protocol, case, transfer or file. Who looked at whom is recorded apart. */
        Map<String, String> state() {
            var jdbc = context.getBean(JdbcClient.class);
            return tables(jdbc)
                    .collect(Collectors.toMap(
                            table -> table,
                            table -> jdbc.sql(
                                            "select coalesce(md5(string_agg(r::text, '|' order by r::text)), '') from "
                                                    + table.replace(".", " r where r.") + " = any (:ids)")
                                    .param("ids", about.toArray(UUID[]::new))
                                    .query(String.class)
                                    .single()));
        }

        private static Stream<String> tables(JdbcClient jdbc) {
            return jdbc.sql("""
                    select c.table_name || '.' || c.column_name from information_schema.columns c
                      join information_schema.tables t using (table_schema, table_name)
                     where c.table_schema = current_schema() and t.table_type = 'BASE TABLE' and c.data_type = 'uuid'
                       and (c.column_name in ('protocol_id', 'case_id', 'transfer_id', 'file_id', 'version_id')
                            or c.column_name = 'id' and c.table_name in ('protocol', 'exchange_case', 'transfer', 'kept_file'))
                       and c.table_name <> 'case_reading'
                    """).query(String.class).list().stream();
        }
    }

    static Scene of(ApplicationContext context, String act) {
        return switch (act) {
            case "/protocols/{id}/edit" ->
                draft(context, "/edit", false, Map.of("action", "add:articles", "revision", "0"));
            case "/protocols/{id}/edit/{sectionId}" ->
                draft(context, "/edit/signatories", false, Map.of("action", "save", "revision", "0", "base", "x"));
            case "/protocols/{id}/withdraw" ->
                draft(context, "/withdraw", true, Map.of("reason", "Wij beginnen opnieuw.", "sure", "true"));
            case "/protocols/{id}/register" -> rejected(context, "/register");
            case "/protocols/{id}/register/facts" -> rejected(context, "/register/facts");
            case "/retention/{id}/hold" ->
                kept(
                        context,
                        "/hold",
                        Map.of(
                                "reason",
                                "Geding voor de vrederechter.",
                                "reviewOn",
                                LocalDate.now(DatabaseClock.ZONE).plusMonths(1).toString()));
            case "/retention/{id}/lift" -> kept(context, "/lift", Map.of("reason", "Het geding is voorbij."));
            case "/retention/{id}/anchors/{anchor}" ->
                kept(
                        context,
                        "/anchors/lease-ended",
                        Map.of(
                                "on",
                                LocalDate.now(DatabaseClock.ZONE).minusDays(9).toString(),
                                "reason",
                                "De verkeerde dag was gekozen."));
            case "/cases/{id}/correct" -> {
                var dossier = Dossiers.support(context);
                yield new Scene(
                        context,
                        "/cases/" + dossier.caseId + "/correct",
                        SUPPORTER,
                        OF_WOONSPRONG,
                        false,
                        List.of(dossier.caseId),
                        Map.of());
            }
            case "/transfers/{id}/open" -> prepared(context, "/open", true, Map.of("purpose", "CORRECTION"));
            case "/transfers/{id}/attachments" -> prepared(context, "/attachments", false, Map.of());
            case "/transfers/{id}/letter" -> prepared(context, "/letter", false, Map.of());
            case "/transfers/{id}/link" -> sent(context, "ONE_TIME_LINK", "/link", Map.of());
            case "/transfers/{id}/paper" -> sent(context, "LETTER", "/paper", Map.of());
            case "/transfers/{id}/posted" ->
                sent(
                        context,
                        "LETTER",
                        "/posted",
                        Map.of(
                                "postedOn",
                                LocalDate.now(DatabaseClock.ZONE)
                                        .format(java.time.format.DateTimeFormatter.ofPattern("d/M/uuuu"))));
            default -> throw new AssertionError("no scene for " + act);
        };
    }

    private static Scene draft(ApplicationContext context, String end, boolean changes, Map<String, String> answers) {
        var staff = Staff.draft(context);
        return new Scene(
                context,
                "/protocols/" + staff.protocolId + end,
                "gistel-beheer",
                // A draft is of all its parties together, so of each party its managers may; see the table.
                Stream.concat(OF_GISTEL.stream(), OF_WOONHAVEN.stream())
                        .filter(person -> !person.equals("gistel-beheer"))
                        .toList(),
                changes,
                List.of(staff.protocolId),
                answers);
    }

    private static Scene rejected(ApplicationContext context, String end) {
        var story = RegistrationStory.entered(context).read().rejected();
        return new Scene(
                context,
                "/protocols/" + story.id + end,
                "elegast-beheer",
                OF_WOONHAVEN,
                false,
                List.of(story.id),
                Map.of());
    }

    /** What OCMW Gistel received, with a hold and a day that it recorded itself. */
    private static Scene kept(ApplicationContext context, String end, Map<String, String> answers) {
        var story = KeptStory.support(context);
        story.gistelReceives("B-ID-NAME");
        var today = LocalDate.now(DatabaseClock.ZONE);
        story.anchored(AnchorEvent.LEASE_ENDED, today.minusDays(3)).closed(CaseOutcome.SUPPORT_NOT_NEEDED);
        var file = story.file(KeptStory.GISTEL).id();
        if (end.equals("/lift")) {
            context.getBean(LegalHolds.class)
                    .place(file, "Klacht bij de VTC.", today.plusMonths(1), story.staff.caller("gistel-archief"));
        }
        return new Scene(
                context,
                "/retention/" + file + end,
                "gistel-archief",
                OF_WOONSPRONG,
                true,
                List.of(story.caseId, file),
                answers);
    }

    /** What Woonsprong prepares for OCMW Gistel. */
    private static Scene prepared(
            ApplicationContext context, String end, boolean changes, Map<String, String> answers) {
        var dossier = Dossiers.support(context).inform(LANDLORD);
        if (end.equals("/open")) {
            dossier.assess(LANDLORD, Map.of("B-ID-NAME", SaidOfPeople.say("Aïcha Benali")));
        }
        return between(context, dossier, end, changes, answers);
    }

    private static Scene sent(ApplicationContext context, String way, String end, Map<String, String> answers) {
        var dossier = Dossiers.support(context).inform(LANDLORD);
        dossier.assess(LANDLORD, Map.of("B-ID-NAME", SaidOfPeople.say("Aïcha Benali")));
        var sending = dossier.sending(LANDLORD);
        sending[Arrays.asList(sending).indexOf("PORTAL")] = way;
        dossier.complete(LANDLORD, "userTask_transmitItems", sending);
        if (end.equals("/posted")) {
            context.getBean(Postings.class).printed(dossier.lastTransfer().id(), dossier.caller(LANDLORD));
        }
        return between(context, dossier, end, true, answers);
    }

    private static Scene between(
            ApplicationContext context, Dossiers dossier, String end, boolean changes, Map<String, String> answers) {
        var transfer = dossier.lastTransfer().id();
        return new Scene(
                context,
                "/transfers/" + transfer + end,
                LANDLORD,
                OF_GISTEL,
                changes,
                List.of(dossier.caseId, transfer),
                answers);
    }

    /** @param strangers of both bodies, who are in none of its groups */
    record Open(String id, String element, List<String> strangers) {}

    /** Tasks at many places between Woonsprong and OCMW Gistel, each with those of both who have no part in it. */
    static List<Open> openTasks(ApplicationContext context) {
        List<String> ids = new ArrayList<>();
        ids.addAll(ofProtocol(context, Staff.draft(context).protocolId));
        ids.addAll(ofProtocol(context, Dossiers.another(context)));
        var kept = KeptStory.support(context);
        kept.gistelReceives("B-ID-NAME");
        kept.closed(CaseOutcome.SUPPORT_NOT_NEEDED);
        context.getBean(RetentionRun.class).run();
        ids.add(kept.task("userTask_decideRetention", KeptStory.GISTEL));
        var dossier = Dossiers.support(context);
        dossier.openElements().forEach(element -> ids.addAll(dossier.tasks(element)));
        var jdbc = context.getBean(JdbcClient.class);
        return ids.stream().distinct().map(id -> open(context, jdbc, id)).toList();
    }

    private static List<String> ofProtocol(ApplicationContext context, UUID protocol) {
        return context.getBean(JdbcClient.class)
                .sql("select distinct task_id from open_task where protocol_id = :protocol")
                .param("protocol", protocol)
                .query(String.class)
                .list();
    }

    private static Open open(ApplicationContext context, JdbcClient jdbc, String id) {
        var groups = jdbc.sql("select group_id from open_task where task_id = :task")
                .param("task", id)
                .query(String.class)
                .list();
        var staff = Staff.of(context, UUID.randomUUID());
        var strangers = Stream.concat(OF_GISTEL.stream(), OF_WOONSPRONG.stream())
                .filter(person ->
                        staff.caller(person).groups().stream().noneMatch(group -> groups.contains(group.value())))
                .toList();
        return new Open(
                id,
                jdbc.sql("select distinct element_id from open_task where task_id = :task")
                        .param("task", id)
                        .query(String.class)
                        .single(),
                strangers);
    }
}
