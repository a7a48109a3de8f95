package org.huiyin.demo.plan;

/** The numbers that must come out. Every record carries where its number is printed, except the synthetic ones. */
public record Totals(
        long seed,
        Coverage coverage,
        Rounds rounds,
        Findings findings,
        Findings findings2021,
        Leads leads,
        Patrols riverPatrols,
        Patrols riverPatrolsOfTown,
        Count reformTasks,
        Count deputySuggestions,
        Proposals proposals,
        Count hotline,
        Count mailbox,
        Count lettersAndVisits,
        Live live) {

    /** Primary targets of the term. */
    public record Coverage(int planned, String source, String quote) {}

    /** Rounds of the term, by kind. */
    public record Rounds(int regular, int special, int lookBack, String source) {}

    /** Findings fed back, cancelled ones not among them. */
    public record Findings(int fedBack, int rectified, String source, String quote) {
        public int open() {
            return fedBack - rectified;
        }

        /** What is left when those of a part are taken out. */
        public Findings without(Findings part) {
            return new Findings(fedBack - part.fedBack, rectified - part.rectified, source, quote);
        }
    }

    /** Leads handed to the discipline body; each number is part of the one before it. Sanctioned is synthetic. */
    public record Leads(
            int transferred,
            int concluded,
            int substantiated,
            int caseFiled,
            int sanctioned,
            String source,
            String quote) {}

    /** Patrols of rivers that were required and made. */
    public record Patrols(int required, int made, String source, String quote) {
        /** What is left when those of a part are taken out. */
        public Patrols without(Patrols part) {
            return new Patrols(required - part.required, made - part.made, source, quote);
        }
    }

    /** A plain total. */
    public record Count(int count, String source, String quote) {
        public Count {
            quote = quote == null ? "" : quote;
        }
    }

    /** Proposals submitted, and of them those filed 立案. */
    public record Proposals(int count, int filed, String source, String quote) {}

    /** The synthetic days before the clock. */
    public record Live(int days, int petitions, int tasks) {}
}
