package be.protocolloket.policy.model;

/** The names in {@code processes/policy/choose-channel.dmn}; nothing else types them. */
public final class ChooseChannelDecision {

    public static final String KEY = "choose-channel";
    public static final String FILE = "processes/policy/choose-channel.dmn";

    private ChooseChannelDecision() {}

    /** What the table asks. */
    public static final class Inputs {
        public static final String SENSITIVE = "gevoelig";
        public static final String BULK = "grootVolume";
        public static final String CHANNEL = "kanaal";

        private Inputs() {}
    }

    /** What it answers. */
    public static final class Outputs {
        public static final String ALLOWED = "toegelaten";
        public static final String REASON = "reden";

        private Outputs() {}
    }
}
