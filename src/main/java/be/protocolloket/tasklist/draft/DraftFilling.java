package be.protocolloket.tasklist.draft;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.context.IWebContext;
import org.thymeleaf.engine.AbstractTemplateHandler;
import org.thymeleaf.model.AttributeValueQuotes;
import org.thymeleaf.model.ICDATASection;
import org.thymeleaf.model.ICloseElementTag;
import org.thymeleaf.model.IOpenElementTag;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.model.IStandaloneElementTag;
import org.thymeleaf.model.IText;

/** Fills a form in with its draft while its page is written, so that no page need know of drafts. Hidden fields stay as the page has them. */
public final class DraftFilling extends AbstractTemplateHandler {

    private @Nullable Map<String, List<String>> typed;
    private @Nullable List<String> chosen;
    private boolean replaced;

    @Override
    public void handleStandaloneElement(IStandaloneElementTag tag) {
        if (FormMarks.FIELD.equals(tag.getAttributeValue("name"))) {
            typed = take();
        }
        super.handleStandaloneElement("input".equals(tag.getElementCompleteName()) ? filled(tag) : tag);
    }

    @Override
    public void handleOpenElement(IOpenElementTag tag) {
        var values = typed == null ? null : typed.get(tag.getAttributeValue("name"));
        switch (tag.getElementCompleteName()) {
            case "textarea" -> {
                super.handleOpenElement(tag);
                if (values != null && !values.isEmpty()) {
                    // A browser drops the first line end of a text area.
                    super.handleText(getContext().getModelFactory().createText("\n" + escaped(values.get(0))));
                    replaced = true;
                }
            }
            case "select" -> {
                chosen = values;
                super.handleOpenElement(tag);
            }
            case "option" ->
                super.handleOpenElement(
                        chosen == null ? tag : flagged(tag, "selected", chosen.contains(value(tag, ""))));
            default -> super.handleOpenElement(tag);
        }
    }

    @Override
    public void handleText(IText text) {
        if (!replaced) {
            super.handleText(text);
        }
    }

    @Override
    public void handleCDATASection(ICDATASection section) {
        if (!replaced) {
            super.handleCDATASection(section);
        }
    }

    @Override
    public void handleCloseElement(ICloseElementTag tag) {
        switch (tag.getElementCompleteName()) {
            case "textarea" -> replaced = false;
            case "select" -> chosen = null;
            case "form" -> typed = null;
            default -> {
                // of no field
            }
        }
        super.handleCloseElement(tag);
    }

    /** Once: the next form has another draft, or none. */
    @SuppressWarnings("unchecked")
    private @Nullable Map<String, List<String>> take() {
        ITemplateContext context = getContext();
        if (!(context instanceof IWebContext web)) {
            return null;
        }
        var found = (Map<String, List<String>>) web.getExchange().getAttributeValue(DraftsHere.FILL);
        web.getExchange().removeAttribute(DraftsHere.FILL);
        return found;
    }

    private IStandaloneElementTag filled(IStandaloneElementTag tag) {
        var name = tag.getAttributeValue("name");
        if (typed == null || name == null || !TypedAnswers.isKept(name)) {
            return tag;
        }
        var values = typed.get(name);
        var type = tag.getAttributeValue("type");
        return switch (type == null ? "text" : type) {
            case "hidden", "file", "password", "submit", "button" -> tag;
            case "checkbox", "radio" -> flagged(tag, "checked", values != null && values.contains(value(tag, "on")));
            default ->
                values == null || values.isEmpty()
                        ? tag
                        : getContext()
                                .getModelFactory()
                                .setAttribute(tag, "value", escaped(values.get(0)), AttributeValueQuotes.DOUBLE);
        };
    }

    private <T extends IProcessableElementTag> T flagged(T tag, String flag, boolean set) {
        var factory = getContext().getModelFactory();
        return set ? factory.setAttribute(tag, flag, flag) : factory.removeAttribute(tag, flag);
    }

    /** As the page will have it, so with its entities. */
    private static String value(IProcessableElementTag tag, String otherwise) {
        var value = tag.getAttributeValue("value");
        return value == null ? otherwise : HtmlUtils.htmlUnescape(value);
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
