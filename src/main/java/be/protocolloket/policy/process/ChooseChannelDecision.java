package be.protocolloket.policy.process;

/** The names in {@code processes/policy/choose-channel.dmn}; nothing else types them. */
final class ChooseChannelDecision {

    static final String KEY = "choose-channel";
    static final String FILE = "processes/policy/choose-channel.dmn";

    private ChooseChannelDecision() {}

    /** What the table asks. */
    static final class Inputs {
        static final String SENSITIVE = "gevoelig";
        static final String BULK = "grootVolume";
        static final String CHANNEL = "kanaal";

        private Inputs() {}
    }

    /** What it answers. */
    static final class Outputs {
        static final String ALLOWED = "toegelaten";
        static final String REASON = "reden";

        private Outputs() {}
    }
}
