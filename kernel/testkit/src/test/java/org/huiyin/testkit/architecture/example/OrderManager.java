package org.huiyin.testkit.architecture.example;

class OrderManager {}
