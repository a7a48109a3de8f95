package org.huiyin.tracking.specimen;

import org.huiyin.tracking.lifecycle.ItemAction;

public enum SpecimenAction implements ItemAction {
    REGISTER,
    ACCEPT,
    ASSIGN,
    DECIDE,
    SIGN,
    DECLINE,
    REPORT_PROGRESS,
    SUBMIT,
    APPROVE,
    SEND_BACK,
    URGE,
    ESCALATE,
    REQUEST_EXTENSION,
    GRANT_EXTENSION,
    REFUSE_EXTENSION,
    PAUSE,
    RESUME,
    REOPEN,
    CANCEL;

    @Override
    public String chinese() {
        return "办";
    }
}
