package be.protocolloket.paths;

import static java.util.stream.Collectors.joining;

import be.protocolloket.exchange.CaseView;
import be.protocolloket.exchange.Cases;
import be.protocolloket.exchange.TransferView;
import be.protocolloket.exchange.border.Border;
import be.protocolloket.exchange.border.BorderCell;
import be.protocolloket.exchange.border.BorderTable;
import be.protocolloket.exchange.border.CaseFact;
import be.protocolloket.exchange.border.Outlook;
import be.protocolloket.exchange.border.Sight;
import be.protocolloket.party.Colleagues;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.GroupId;
import be.protocolloket.paths.Walk.Event;
import be.protocolloket.paths.Walk.What;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts a walk into words: who did what by role and part, what each body may see of it by the table of what crosses, how it ended. */
final class Telling {

    private static final Locale DUTCH = Locale.forLanguageTag("nl-BE");
    private static final String TRANSFER = "prepare-and-transmit";
    private static final String ERASURE = "erasure";

    /** What must still be done after a case: a duty by law, a colleague who answers for what is kept, and the erasure. */
    private static final Set<String> OUTLIVE_A_CASE =
            Set.of("subject-notice", "breach-notice", "case-takeover", ERASURE);

    private static final String AGAIN = " (again)";

    private final Map<String, DrawnModel> drawn = DrawnModel.all();
    private final Map<String, Walk> walks;
    private final JdbcClient jdbc;
    private final Colleagues colleagues;
    private final Border border;
    private final BorderTable table;
    private final Cases cases;
    private final MessageSource words;

    Telling(ApplicationContext context, Map<String, Walk> walks) {
        this.walks = walks;
        this.colleagues = context.getBean(Colleagues.class);
        this.jdbc = context.getBean(JdbcClient.class);
        this.border = context.getBean(Border.class);
        this.table = context.getBean(BorderTable.class);
        this.cases = context.getBean(Cases.class);
        this.words = context.getBean(MessageSource.class);
    }

    WalkedPath tell(Walk walk) {
        UUID caseId = UUID.fromString(walk.variables.get("caseId"));
        Map<String, String> parts = parts(walk, caseId);
        CaseView about = cases.get(caseId);
        boolean endsCase = walk.model.equals(DrawnModel.key(about.kind().name()));
        Set<String> passed = new TreeSet<>();
        walk.events.stream()
                .filter(event -> event.what() == What.FLOW || event.what() == What.END)
                .forEach(event -> passed.add(event.element()));
        List<OpenTask> open = open(caseId);
        List<OpenTask> ofItsOwn = open.stream()
                .filter(task -> task.walk().isEmpty()
                        || task.walk().equals(walk.id)
                        || endsCase && !OUTLIVE_A_CASE.contains(task.model()))
                .toList();
        if (!ofItsOwn.isEmpty()) {
            throw new AssertionError(walk.model + " ended, and somebody still has a task in it: " + ofItsOwn);
        }
        String outcome = endsCase && about.outcome() != null ? about.outcome().name() : "";
        return new WalkedPath(
                walk.model,
                passed,
                steps(walk, parts),
                seen(walk, about, parts, endsCase),
                end(walk, about, parts, outcome, endsCase ? open : List.of()),
                outcome);
    }

    /** What the bodies are in this walk, by number. */
    private Map<String, String> parts(Walk walk, UUID caseId) {
        Map<String, String> parts = new TreeMap<>();
        if (walk.model.equals(TRANSFER)) {
            parts.put(walk.variables.get("discloserNumber"), "discloser");
            parts.put(walk.variables.get("receiverNumber"), "receiver");
        } else {
            jdbc.sql("select body, part from case_side where case_id = :case")
                    .param("case", caseId)
                    .query((row, number) ->
                            parts.put(row.getString(1), row.getString(2).toLowerCase(Locale.ROOT)))
                    .list();
        }
        return parts;
    }

    private List<String> steps(Walk walk, Map<String, String> parts) {
        Map<String, Integer> times = new TreeMap<>();
        List<String> order = new ArrayList<>();
        for (Event event : walk.events) {
            step(walk, event, parts).ifPresent(step -> {
                if (times.merge(step, 1, Integer::sum) == 1) {
                    order.add(step);
                }
            });
        }
        return order.stream()
                .map(step -> times.get(step) > 1 ? step + AGAIN : step)
                .toList();
    }

    private Optional<String> step(Walk walk, Event event, Map<String, String> parts) {
        DrawnModel model = drawn.get(walk.model);
        return switch (event.what()) {
            case FLOW -> model.said(event.element()).map(said -> "– " + said);
            case END -> Optional.empty();
            case TASK -> Optional.of("**" + model.name(event.element()) + "** " + who(event, parts));
            case CALL ->
                Optional.of(model.name(event.element()) + ": "
                        + Optional.ofNullable(walks.get(event.about()))
                                .flatMap(this::lastEnd)
                                .orElse(WalkedPath.TAKEN_AWAY));
        };
    }

    private Optional<String> lastEnd(Walk walk) {
        DrawnModel model = drawn.get(walk.model);
        return walk.events.stream()
                .filter(event -> event.what() == What.END && model.isLast(event.element()))
                .map(event -> model.name(event.element()))
                .reduce((first, last) -> last);
    }

    /** Of the roles that may do it, the one in which the person did. */
    private String who(Event event, Map<String, String> parts) {
        var groups = event.groups().stream().map(GroupId::parse).toList();
        var held = groups.stream().filter(group -> holds(event.about(), group)).toList();
        var acting = held.isEmpty() ? groups : held;
        return acting.stream()
                .map(group -> group.role()
                                .name()
                                .toLowerCase(Locale.ROOT)
                                .replace('_', ' ')
                                .replace("dpo", "DPO") + " of " + part(parts, group.body()))
                .distinct()
                .collect(joining(" or "));
    }

    private boolean holds(String person, GroupId group) {
        return !person.isEmpty() && colleagues.holding(List.of(group.value())).containsKey(UUID.fromString(person));
    }

    private static String part(Map<String, String> parts, EnterpriseNumber body) {
        return "the " + parts.getOrDefault(body.digits(), "body");
    }

    /** What each body sees of the other's doings, as pages, lists, files and the interface ask for it. */
    private List<String> seen(Walk walk, CaseView about, Map<String, String> parts, boolean endsCase) {
        List<String> seen = new ArrayList<>();
        parts.entrySet().stream().sorted(Map.Entry.comparingByValue()).forEach(side -> {
            Outlook outlook = border.of(about.id(), List.of(new EnterpriseNumber(side.getKey())));
            if (!outlook.knowsCase()) {
                seen.add(side.getValue() + ": nothing");
                return;
            }
            List<String> sees = new ArrayList<>(othersSteps(walk, side.getKey(), outlook));
            if (endsCase) {
                sees.add("case " + standing(outlook, about));
            } else if (walk.model.equals(TRANSFER)) {
                sees.add(transfer(walk, outlook, about));
            }
            seen.add(side.getValue() + ": " + (sees.isEmpty() ? "nothing of the other" : String.join(", ", sees)));
        });
        return seen;
    }

    private Set<String> othersSteps(Walk walk, String reader, Outlook outlook) {
        Set<String> steps = new LinkedHashSet<>();
        for (Event event : walk.events) {
            if (event.what() == What.TASK) {
                event.groups().stream()
                        .map(group -> GroupId.parse(group).body())
                        .distinct()
                        .filter(body -> !body.digits().equals(reader))
                        .flatMap(body -> fact(walk, event.element()).map(fact -> outlook.sight(fact, body)).stream())
                        .filter(Sight::some)
                        .map(sight -> "“" + drawn.get(walk.model).name(event.element()) + "”"
                                + (sight == Sight.HAPPENED ? " happened" : ""))
                        .forEach(steps::add);
            }
        }
        return steps;
    }

    private Optional<CaseFact> fact(Walk walk, String elementId) {
        return walk.model.equals(ERASURE)
                ? Optional.of(CaseFact.ERASURE)
                : table.cells().stream()
                        .filter(cell -> cell.steps().contains(elementId))
                        .map(BorderCell::fact)
                        .findFirst();
    }

    private String standing(Outlook outlook, CaseView about) {
        String standing = switch (outlook.standing(cases.transfers(about.id()))) {
            case OPEN -> "open";
            case HANDLED -> "dealt with";
            case CLOSED -> "closed";
            case ERASED -> "erased";
        };
        if (outlook.knowsThatSupportEnded()) {
            return standing + ", that support ended";
        }
        return outlook.outcome() == null
                ? standing
                : standing + ", “" + word(outlook.outcome().messageKey()) + "”";
    }

    private String transfer(Walk walk, Outlook outlook, CaseView about) {
        return cases.transfers(about.id()).stream()
                .filter(transfer -> transfer.id().toString().equals(walk.variables.get("transferId")))
                .filter(outlook::shows)
                .map(outlook::seen)
                .map(TransferView::state)
                .map(state -> "transfer “" + word(state.messageKey()) + "”")
                .findFirst()
                .orElse("no transfer");
    }

    private String end(Walk walk, CaseView about, Map<String, String> parts, String outcome, List<OpenTask> goOn) {
        String end = walk.takenAway ? WalkedPath.TAKEN_AWAY : lastEnd(walk).orElse("no end");
        if (!outcome.isEmpty()) {
            end += ": **" + word(about.outcome().messageKey()) + "**";
        }
        return goOn.isEmpty()
                ? end
                : end + "; goes on by itself: "
                        + goOn.stream()
                                .map(task -> "“" + task.name() + "” "
                                        + who(new Event(What.TASK, "", List.of(task.group()), ""), parts))
                                .distinct()
                                .collect(joining(", "));
    }

    /**
     * In the task list.
     *
     * @param model that asks for it
     * @param walk the instance that asks for it; empty when no instance does
     */
    private record OpenTask(String name, String model, String walk, String group) {}

    private List<OpenTask> open(UUID caseId) {
        return jdbc.sql("""
                select o.name, o.process_key, coalesce(t.proc_inst_id_, ''), o.group_id from open_task o
                  left join act_ru_task t on t.id_ = o.task_id where o.case_id = :case order by 1, 4""")
                .param("case", caseId)
                .query((row, number) ->
                        new OpenTask(row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
                .list();
    }

    private String word(String key) {
        return words.getMessage(key, null, DUTCH);
    }
}
