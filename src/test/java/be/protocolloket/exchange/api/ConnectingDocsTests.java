package be.protocolloket.exchange.api;

import static org.assertj.core.api.Assertions.assertThat;

import be.protocolloket.IntegrationTest;
import be.protocolloket.SaidOfPeople;
import be.protocolloket.exchange.TransferState;
import be.protocolloket.exchange.attachment.Files;
import be.protocolloket.exchange.transfer.Transfers;
import be.protocolloket.workflow.DatabaseClock;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Does what {@code src/docs/connecting.md} tells those who connect software to do, command by command. */
@IntegrationTest
class ConnectingDocsTests {

    private static final Pattern SCRIPT = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);

    @Autowired
    ApplicationContext context;

    @Autowired
    Transfers transfers;

    @Autowired
    DatabaseClock clock;

    @Test
    void theExchangeInTheGuideIsDoneAsItStands() throws IOException {
        var guide = java.nio.file.Files.readString(Path.of("src/docs/connecting.md"));
        var script = SCRIPT.matcher(guide);
        assertThat(script.find()).isTrue();
        SaidOfPeople.say("0470 00 00 00");
        var warnings = Warnings.of(context);
        Map<String, byte[]> files = new HashMap<>(Map.of("attest.pdf", Files.pdf()));
        var curl = new Curl(files, clock.today());
        var answers = new ArrayList<String>();
        var shell = new ShellScript(
                Map.of(
                        "API",
                        warnings.landlord.address("/api/v1"),
                        "WOONSPRONG",
                        warnings.landlord.token,
                        "GISTEL",
                        warnings.centre.token,
                        "PROTOCOL",
                        warnings.protocol.toString()),
                (words, before) -> {
                    var said = curl.run(words, before);
                    answers.add(said);
                    return said;
                });
        shell.run(script.group(1));

        assertThat(files.get("received.pdf")).isNotNull().isEqualTo(files.get("attest.pdf"));
        assertThat(transfers.get(UUID.fromString(shell.value("TRANSFER"))).state())
                .isEqualTo(TransferState.RECEIVED);
        assertThat(answers)
                .as("what the dry run says of each item")
                .anyMatch(said -> said.contains("\"allowed\":true") && said.contains("CONDITION_NOT_MET"));
        assertThat(answers).as("what the inbox says").anyMatch(said -> said.startsWith("{\"transfers\""));
    }

    @Test
    void theShellOfTheseTestsReadsAsOthersDo() {
        var said = new ArrayList<List<String>>();
        var shell = new ShellScript(Map.of("A", "x y"), (words, before) -> {
            said.add(words);
            return words.get(0).equals("echo") ? words.get(1) : before + "!";
        });
        shell.run("""
                A=1 B='q $A' # not this
                C=$(echo '(a)' | shout)
                tell '{"a": "'$A'"}' "$B $C" \\
                  $(echo z)
                """);
        assertThat(said.get(said.size() - 1)).containsExactly("tell", "{\"a\": \"x y\"}", "q $A (a)!", "z");
    }
}
