package org.huiyin.web.example;

import org.huiyin.tracking.example.WorkItem;

record KnowsTheKernel(WorkItem item) {}
