package be.protocolloket.workflow.form.reading;

import be.protocolloket.workflow.form.FieldProblem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What is wrong on one page, so that a {@link FieldProblem.Sentence} stands in full in one place: at the first field that the page draws, else in
 * the summary above the form. Everywhere else it stands in brief. What is no such sentence is said in the summary and at its field.
 */
public final class ToldOnce {

    private final List<FieldProblem> problems;
    private final Predicate<String> drawn;
    /** Where each sentence stands in full. */
    private final Map<String, FieldProblem> full = new LinkedHashMap<>();

    /** @param drawn whether the page draws the field with this name */
    public ToldOnce(List<FieldProblem> problems, Predicate<String> drawn) {
        this.problems = List.copyOf(problems);
        this.drawn = drawn;
        Stream.concat(
                        problems.stream().filter(this::atDrawnField),
                        problems.stream().filter(problem -> !atDrawnField(problem)))
                .forEach(problem -> sentences(problem).forEach(sentence -> full.putIfAbsent(sentence, problem)));
    }

    /** The lines of the summary; a sentence that has no place at a field once. */
    public List<FieldProblem> summary() {
        return problems.stream()
                .filter(problem -> atDrawnField(problem) || standsHere(problem))
                .map(problem -> atDrawnField(problem) ? problem.brief() : problem)
                .toList();
    }

    /** Whether a line of the summary says in brief what stands at its field. */
    public boolean shortened(FieldProblem line) {
        return problems.stream().noneMatch(problem -> problem == line);
    }

    /** As the problem stands at its field. */
    public FieldProblem atField(FieldProblem problem) {
        return standsHere(problem) ? problem : problem.brief();
    }

    /** Whether the sentence stands on the page. */
    public boolean says(String sentence) {
        return full.containsKey(sentence);
    }

    /** Whether the page draws its field, to which the summary leads. */
    public boolean atDrawnField(FieldProblem problem) {
        return problem.field() != null && drawn.test(problem.field());
    }

    private boolean standsHere(FieldProblem problem) {
        return sentences(problem).allMatch(sentence -> full.get(sentence) == problem);
    }

    private static Stream<String> sentences(FieldProblem problem) {
        return Stream.of(problem.args())
                .filter(FieldProblem.Sentence.class::isInstance)
                .map(Object::toString);
    }
}
