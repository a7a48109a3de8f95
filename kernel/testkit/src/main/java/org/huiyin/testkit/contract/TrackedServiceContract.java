package org.huiyin.testkit.contract;

/** All contracts of a collection of tracked items; each service runs them for each of its collections. */
public interface TrackedServiceContract
        extends AccessContract,
                WritingContract,
                ReadingContract,
                JournalContract,
                EventContract,
                DatabaseRightsContract {}
