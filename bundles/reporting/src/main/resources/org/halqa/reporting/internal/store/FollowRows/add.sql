insert into followed (released, programme, status, since) values (:released, :programme, :status, :since)
