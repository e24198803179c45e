insert into secret (content) values (:content)
