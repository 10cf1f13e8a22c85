package be.protocolloket.workflow.form;

import java.util.List;
import org.camunda.feel.syntaxtree.Conjunction;
import org.camunda.feel.syntaxtree.ConstBool;
import org.camunda.feel.syntaxtree.ConstNull$;
import org.camunda.feel.syntaxtree.ConstString;
import org.camunda.feel.syntaxtree.Disjunction;
import org.camunda.feel.syntaxtree.Equal;
import org.camunda.feel.syntaxtree.Exp;
import org.camunda.feel.syntaxtree.FunctionInvocation;
import org.camunda.feel.syntaxtree.Not;
import org.camunda.feel.syntaxtree.PositionalFunctionParameters;
import org.camunda.feel.syntaxtree.Ref;
import org.jspecify.annotations.Nullable;

/** Translates FEEL's syntax tree; null means that the browser would not understand it. */
final class FieldTests {

    private FieldTests() {}

    static @Nullable FieldTest of(Exp exp) {
        if (exp instanceof Conjunction and) {
            FieldTest x = of(and.x());
            FieldTest y = of(and.y());
            return x == null || y == null ? null : new FieldTest.All(List.of(x, y));
        }
        if (exp instanceof Disjunction or) {
            FieldTest x = of(or.x());
            FieldTest y = of(or.y());
            return x == null || y == null ? null : new FieldTest.Any(List.of(x, y));
        }
        if (exp instanceof Not not) {
            return not(of(not.x()));
        }
        if (exp instanceof FunctionInvocation call) {
            return not(negated(call));
        }
        if (exp instanceof Equal equal) {
            return equal.x() instanceof Ref ref ? is(ref, equal.y()) : null;
        }
        return exp instanceof Ref ref ? is(ref, new ConstBool(true)) : null;
    }

    private static @Nullable FieldTest not(@Nullable FieldTest test) {
        return test == null ? null : new FieldTest.Not(test);
    }

    private static @Nullable FieldTest negated(FunctionInvocation call) {
        if (!"not".equals(call.function()) || !(call.params() instanceof PositionalFunctionParameters given)) {
            return null;
        }
        return given.params().length() == 1 ? of((Exp) given.params().head()) : null;
    }

    private static @Nullable FieldTest is(Ref ref, Exp literal) {
        String name = ref.names().mkString(".");
        name = name.startsWith("this.") ? name.substring(5) : name;
        if (name.contains(".")) {
            return null;
        }
        if (literal instanceof ConstString text) {
            return new FieldTest.Is(name, text.value());
        }
        if (literal instanceof ConstBool bool) {
            return new FieldTest.Is(name, bool.value());
        }
        return literal instanceof ConstNull$ ? new FieldTest.Is(name, null) : null;
    }
}
