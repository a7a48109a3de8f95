package org.huiyin.gateway.example;

import org.huiyin.tracking.example.WorkItem;

record KnowsTracking(WorkItem item) {}
