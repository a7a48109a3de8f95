package org.huiyin.tracking.specimen;

import org.huiyin.tracking.lifecycle.ItemAction;

public enum SpecimenAction implements ItemAction {
    REGISTER,
    ACCEPT,
    ASSIGN,
    SIGN,
    DECLINE,
    REPORT_PROGRESS,
    SUBMIT,
    APPROVE,
    SEND_BACK,
    REOPEN,
    CANCEL;

    @Override
    public String chinese() {
        return "办";
    }
}
