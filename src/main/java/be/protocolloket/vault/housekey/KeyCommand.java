package be.protocolloket.vault.housekey;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;

/** What an operator wants done with the keys of the house at this start, and only once. */
enum KeyCommand {
    NONE,
    CREATE,
    PREPARE,
    ROTATE,
    FORGET;

    /** @throws KeysUnavailableException when there is no such command */
    static KeyCommand of(@Nullable String written) {
        if (!StringUtils.hasText(written)) {
            return NONE;
        }
        return Arrays.stream(values())
                .filter(each -> each.name().equals(written.strip().toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new KeysUnavailableException(
                        "protocolloket.vault.keys cannot be \"" + written + "\".",
                        "Use create, prepare, rotate or forget, or leave it out."));
    }
}
